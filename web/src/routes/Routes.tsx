import { address, change } from '../address/address'
import { ask } from '../api/ask'
import { RoutesDocument, type RoutesQuery } from '../api/generated'
import { useAfterFirstMap } from '../app/afterFirstMap'
import { NothingHere } from '../app/NothingHere'
import { Shown } from '../app/Shown'
import { useTitle } from '../app/title'
import { Filters } from '../filters/Filters'
import { members } from '../filters/options'
import { routeWhere } from '../filters/where'
import { Key } from '../map/Key'
import { Detail } from '../record/later'
import { nameOf } from '../words/names'
import { lang, words } from '../words/words'
import { divide } from './drawn'
import { NamedRoutes, OtherRoutes } from './RouteLists'
import { RouteStory } from './RouteStory'
import { RoutesMap } from './RoutesMap'
import { Tools } from './Tools'
import './routes.css'

/** All routes on a map and in words, one of them chosen: the one in the address, else the one with the most legs. */
export function Routes({ selected }: { selected?: string }) {
  const { set } = address.value
  const lies = members(set.region && `region:${set.region}`)
  const answer = ask(RoutesDocument, { where: (lies && routeWhere(set, lies)) ?? null, lang: lang.value })
  return <Shown answer={answer.value}>{(data) => <Told data={data} selected={selected} />}</Shown>
}

function Told({ data, selected }: { data: RoutesQuery; selected?: string }) {
  const w = words.value.routes
  const { drawn, named } = divide(data.routes.nodes)
  const chosen = data.routes.nodes.find((route) => route.id === selected) ?? (selected ? undefined : drawn[0])
  const { sel } = address.value.set
  useTitle(selected && chosen ? nameOf(chosen) : w.title)
  const mayList = useAfterFirstMap()
  if (selected && !chosen) return <NothingHere />
  return (
    <div class="split routes">
      <div class="lead">
        <div class="heading">
          <h1>{w.heading}</h1>
          <p>{w.finding(data.routes.nodes.length, drawn.length)}</p>
        </div>
        <RoutesMap routes={drawn} chosen={chosen} selected={sel} />
        <Key
          label={w.legendName}
          forms={(Object.keys(w.legend) as (keyof typeof w.legend)[]).map((form) => ({ form, text: w.legend[form] }))}
        />
        <p class="foot secondary">
          {words.value.shell.disclaimer} {w.widths}
        </p>
        <Tools data={data} drawn={drawn} />
      </div>
      <aside class="beside" aria-busy={!mayList}>
        {sel && <Detail id={sel} onClose={() => change({ sel: undefined })} />}
        <Filters fields={['region', 'country', 'minSources', 'reliability', 'knownBy']} />
        {mayList && (
          <>
            {chosen && <RouteStory route={chosen} />}
            <OtherRoutes routes={drawn.filter((route) => route !== chosen)} chosen={chosen} />
            <NamedRoutes routes={named.filter((route) => route !== chosen)} />
          </>
        )}
      </aside>
    </div>
  )
}
