import { codeOf, countriesOf, pairId, type Pair, seriesByPair, type Unpaired } from './pairs'
import type { Country, Group } from './order'

/** What is on record of two countries: nothing, where there is neither a pair nor a series. */
export type Cell = {
  id: string
  row: Country
  column: Country
  pair: Pair | undefined
  series: Unpaired[]
  /** Its column is the first of another region than the one before. */
  opens: boolean
}

/** One country, with a cell for each one before it: the lower triangle says it all. */
export type Row = {
  country: Country
  code: string
  group: Group
  /** It is the first country of its region. */
  first: boolean
  /** It is of no pair and of no series. */
  alone: boolean
  cells: Cell[]
}

/** The matrix of all countries, in their order. */
export function matrix(groups: Group[], pairs: Pair[], unpaired: Unpaired[]): Row[] {
  const byId = new Map(pairs.map((pair) => [pair.id, pair]))
  const series = seriesByPair(unpaired)
  const together = new Set([...byId.keys(), ...series.keys()].flatMap((id) => countriesOf(id) ?? []))
  const before: { country: Country; first: boolean }[] = []
  return groups.flatMap((group) =>
    group.countries.map((country, i) => {
      const first = i === 0
      const cells = before.map(({ country: column, first }, place) => {
        const id = pairId(country.id, column.id)
        return { id, row: country, column, pair: byId.get(id), series: series.get(id) ?? [], opens: first && place > 0 }
      })
      before.push({ country, first })
      return { country, code: codeOf(country.id), group, first, alone: !together.has(country.id), cells }
    }),
  )
}

/** The cells that a country has a part in, in the order of the countries. */
export function cellsOf(rows: Row[], country: string): Cell[] {
  return rows.flatMap(({ cells }) => cells).filter(({ row, column }) => row.id === country || column.id === country)
}

/** The cell of a pair; undefined if one of its countries is not in the matrix. */
export function cellAt(rows: Row[], id: string): Cell | undefined {
  return rows.flatMap(({ cells }) => cells).find((cell) => cell.id === id)
}
