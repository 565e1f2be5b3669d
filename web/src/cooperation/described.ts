import { nameOf } from '../words/names'
import { words } from '../words/words'
import { comma } from './marks'
import type { Cell } from './matrix'
import { countriesOf, strongest } from './pairs'

/** A cell in words: "Colombia – Sri Lanka: operational meeting, 1 contact". */
export function described(cell: Cell): string {
  const w = words.value.cooperation
  const [a, b] = sidesOf(cell)
  return w.cell(w.pair(nameOf(a), nameOf(b)), stateOf(cell))
}

/** The two countries of a cell, in the order of the pair's id. */
export function sidesOf({ id, row, column }: Cell) {
  return countriesOf(id)?.[0] === row.id ? ([row, column] as const) : ([column, row] as const)
}

function stateOf({ pair, series }: Cell): string {
  const w = words.value.cooperation
  if (!pair) return series.length > 0 ? w.series : w.nothing
  const parts = [words.value.kinds.cooperation[strongest(pair)], w.contacts(pair.cooperations.length)]
  if (pair.on === 'POSSIBLE') parts.push(w.possibly)
  if (series.length > 0) parts.push(w.seriesAlso)
  return parts.join(comma())
}
