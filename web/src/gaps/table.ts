import type { Table } from '../table/table'
import { nameOf } from '../words/names'
import { words } from '../words/words'
import type { LegOnDay } from './legs'
import { pairsOf } from './pairs'

/** The legs as rows: what the map draws and the list says. */
export function legTable(legs: LegOnDay[], caption: string): Table<LegOnDay> {
  const { gaps, kinds } = words.value
  const w = gaps.columns
  return {
    caption,
    rows: legs,
    id: (leg) => leg.id,
    columns: [
      { key: 'leg', name: w.leg, value: (leg) => leg.tag },
      { key: 'from', name: w.from, value: (leg) => nameOf(leg.from) },
      { key: 'to', name: w.to, value: (leg) => nameOf(leg.to) },
      { key: 'state', name: w.state, value: (leg) => leg.on.state, show: (leg) => kinds.gapState[leg.on.state] },
      { key: 'since', name: w.since, value: (leg) => leg.on.from },
      { key: 'pairs', name: w.pairs, value: (leg) => leg.on.pairs },
      { key: 'possible_pairs', name: w.possiblePairs, value: (leg) => leg.on.possiblePairs },
      { key: 'witnesses', name: w.witnesses, value: (leg) => pairNames(leg.on.witnesses) },
      { key: 'around', name: w.around, value: (leg) => pairNames(leg.on.around) },
    ],
    sources: citedBy,
  }
}

const pairNames = (found: LegOnDay['on']['witnesses']) =>
  pairsOf(found)
    .map(({ a, b }) => `${nameOf(a.country)} – ${nameOf(b.country)}`)
    .join('; ')

// The sources of the leg itself, then those of the pairs that make its state.
function citedBy(leg: LegOnDay) {
  const pairs = [...leg.on.witnesses, ...leg.on.around].flatMap(({ cooperation }) => cooperation.citations)
  const sources = [...leg.citations, ...pairs].map(({ source }) => [source.id, source] as const)
  return [...new Map(sources).values()]
}
