import type { MapLine, MapNode, MapWindow } from '../map/types'
import { nameOf } from '../words/names'
import { period } from '../words/period'
import { words } from '../words/words'
import { described } from './described'
import { comma } from './marks'
import { cellAt } from './matrix'
import { type Pair, strongest } from './pairs'
import type { View } from './view'

/** Central America and the north of Colombia: more countries in 20 degrees than a map of the world has room for. */
export const insetWindow: MapWindow = [-93, 1.5, -71, 18.5]

/** Whether an inset is of use: two pairs or more lie in it. */
export function isCrowded({ countries, pairs }: View): boolean {
  const [west, south, east, north] = insetWindow
  const inside = new Set(
    countries.flatMap(({ id, point }) =>
      point && point.lon >= west && point.lon <= east && point.lat >= south && point.lat <= north ? [id] : [],
    ),
  )
  return pairs.filter(({ from, to }) => inside.has(from) && inside.has(to)).length > 1
}

/** The countries of all pairs and a line for each pair. Where they met is not drawn: a venue is no party. */
export function drawn(view: View): { nodes: MapNode[]; lines: MapLine[] } {
  const paired = new Set(view.pairs.flatMap(({ from, to }) => [from, to]))
  return {
    nodes: view.countries
      .filter(({ id }) => paired.has(id))
      .map((country) => ({ id: country.id, point: country.point, name: nameOf(country), shortName: country.iso3 })),
    lines: view.pairs.map((pair) => lineOf(pair, view)),
  }
}

function lineOf(pair: Pair, { rows }: View): MapLine {
  const cell = cellAt(rows, pair.id)
  return {
    id: pair.id,
    from: pair.from,
    to: pair.to,
    form: strongest(pair),
    label: cell ? described(cell) : pair.id,
    tag: pair.on === 'POSSIBLE' ? '?' : undefined,
    caption: captionOf(pair),
  }
}

function captionOf(pair: Pair): string {
  const { kinds, cooperation } = words.value
  const [only, ...more] = pair.cooperations
  return `${kinds.cooperation[strongest(pair)]}${comma()}${only && more.length === 0 ? period(only.when, true) : cooperation.contacts(pair.cooperations.length)}`
}
