import type { ComponentChild } from 'preact'
import { Gaps } from '../gaps/Gaps'
import { later } from './later'
import { NothingHere } from './NothingHere'

// The gaps are what most come for; the code of the other views comes when they are opened.
const Cooperation = later(async () => (await import('../cooperation/Cooperation')).Cooperation)
const Countries = later(async () => (await import('../lists/lists')).Countries)
const Events = later(async () => (await import('../lists/lists')).Events)
const Sources = later(async () => (await import('../lists/lists')).Sources)
const Method = later(async () => (await import('../method/Method')).Method)
const Organizations = later(async () => (await import('../lists/lists')).Organizations)
const Pair = later(async () => (await import('../pair/Pair')).Pair)
const Record = later(async () => (await import('../record/Record')).Record)
const Routes = later(async () => (await import('../routes/Routes')).Routes)
const Search = later(async () => (await import('../search/Search')).Search)

/** The views that stand in the navigation, and where. */
export const tabs = {
  gaps: '/',
  routes: '/routes',
  cooperation: '/cooperation',
  events: '/events',
  sources: '/sources',
  method: '/method',
} as const
export type Tab = keyof typeof tabs

type View = { tab?: Tab; show: ComponentChild }

/**
 * The view at a path. `/{kind}/{slug}` is the page of the node `kind:slug`, so that whoever has an id has the address. A path of a view has one part more
 * where it is about one thing: `/gaps/south-asia-north-america`, `/pair/COL-LKA`, `/cooperation/map`.
 */
export function viewAt([first, second, ...more]: string[]): View {
  if (more.length > 0) return { show: <NothingHere /> }
  switch (first) {
    case undefined:
    case 'gaps':
      return { tab: 'gaps', show: <Gaps route={second && `route:${second}`} /> }
    case 'routes':
      return { tab: 'routes', show: <Routes selected={second && `route:${second}`} /> }
    case 'cooperation':
      return second && second !== 'map'
        ? { tab: 'cooperation', show: <Record id={`cooperation:${second}`} /> }
        : { tab: 'cooperation', show: <Cooperation form={second === 'map' ? 'map' : 'matrix'} /> }
    case 'pair':
      return second ? { tab: 'cooperation', show: <Pair codes={second} /> } : { show: <NothingHere /> }
    case 'events':
      return { tab: 'events', show: <Events /> }
    case 'sources':
      return { tab: 'sources', show: <Sources /> }
    case 'organizations':
      return { tab: 'events', show: <Organizations /> }
    case 'countries':
      return { tab: 'events', show: <Countries /> }
    case 'method':
      return { tab: 'method', show: <Method /> }
    case 'search':
      return { show: <Search /> }
    default:
      return second ? { tab: tabOf[first], show: <Record id={`${first}:${second}`} /> } : { show: <NothingHere /> }
  }
}

const tabOf: { [kind: string]: Tab } = { route: 'routes', leg: 'routes', event: 'events', source: 'sources' }
