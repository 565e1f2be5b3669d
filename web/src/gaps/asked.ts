import { address } from '../address/address'
import { ask } from '../api/ask'
import { GapsDocument, OrderedRoutesDocument } from '../api/documents/gaps'
import { world } from '../map/world'
import type { Lang } from '../words/words'
import { question } from './question'

/** Asks side by side for what the view is sure to need: the land, the routes, and the gaps of a route that the address names. Returns the routes. */
export function askForGaps(route: string | undefined, lang: Lang) {
  world().catch(() => undefined) // a map without land is a map
  if (route) gapsOf(route, lang)
  return ask(OrderedRoutesDocument, { lang })
}

/** The gaps of a route, as the address asks for them. */
export const gapsOf = (route: string, lang: Lang) => ask(GapsDocument, { route, end: afterAll, lang, ...question(address.value.set) })

// A day after all that can be on record: what is planned for later is told as planned, not as later.
const afterAll = '9999-12-31'
