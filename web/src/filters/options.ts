import type { Signal } from '@preact/signals'
import { type Answer, ask } from '../api/ask'
import { FilterOptionsDocument, type FilterOptionsQuery } from '../api/generated'
import { lang } from '../words/words'
import type { Members } from './where'

/** What there is to choose from, in the language of the page. It is asked for when it is first needed. */
export function options(): Signal<Answer<FilterOptionsQuery>> {
  return ask(FilterOptionsDocument, { lang: lang.value })
}

const none: Members = () => []

/**
 * The countries of a region that the record names, by the id of each: those that lie in it or in a part of it. Undefined until that is known; a view that is
 * filtered by region waits for it, others do not ask.
 */
export function members(region: string | undefined): Members | undefined {
  if (!region) return none
  const answer = options().value
  return answer.state === 'ready' ? membersIn(answer.data) : undefined
}

export function membersIn(data: FilterOptionsQuery): Members {
  return (region) => data.countries.nodes.filter((country) => regionsOf(country).has(region)).map(({ id }) => id)
}

type Within = { id: string; parent?: Within | null }

function regionsOf({ regions }: { regions: { nodes: Within[] } }): Set<string> {
  const found = new Set<string>()
  for (const region of regions.nodes) {
    for (let at: Within | null | undefined = region; at; at = at.parent) found.add(at.id)
  }
  return found
}
