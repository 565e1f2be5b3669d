import type { PairQuery } from '../api/generated'
import { named, nameOf } from '../words/names'
import { words } from '../words/words'
import { semicolon } from '../cooperation/marks'
import type { Line, Piece, Section } from './brief'
import type { Footnotes } from './footnotes'

type Told = PairQuery['told']
type Shared = PairQuery['shared']
type Route = Told['routes'][number]
type Side = Route['a'][number]

/** The routes for ends of which both stand, and how each is tied to them. A tie that is the same everywhere is said once. */
export function routes({ routes }: Told, { a, b }: Shared, notes: Footnotes): Section {
  const w = words.value.pair
  const ties = new Set(routes.flatMap((route) => [...route.a, ...route.b].map(tieOf)))
  const alike = ties.size === 1
  const lines = routes.map((route): Line => {
    const sides = [
      ...route.a.map((side) => sideOf(nameOf(a), side, route, !alike)),
      ...route.b.map((side) => sideOf(nameOf(b), side, route, !alike)),
    ]
    const claims = [...route.a, ...route.b].flatMap(({ claims }) => claims)
    return [nameOfRoute(route), `: ${sides.join(semicolon())}.`, notes.to([...route.route.citations, ...claims])]
  })
  return {
    id: 'routes',
    title: w.sections.routes,
    count: lines.length,
    lines: lines.length > 0 ? lines : [[w.noRoute]],
    remarks: alike ? [[w.tiedAlike([...ties][0]!)]] : [],
  }
}

function nameOfRoute({ route }: Route): Piece {
  const { text, lang } = named(route)
  return { text, lang, about: route.id }
}

function sideOf(country: string, side: Side, { route }: Route, withTie: boolean): string {
  const w = words.value.pair
  const end = nameOf(side.end)
  const where = route.ordered ? w.atStage(country, end, side.stage) : w.atEnd(country, end)
  return withTie ? `${where} (${tieOf(side)})` : where
}

const tieOf = ({ tie }: Side) => words.value.kinds.routeTie[tie]
