import type { CooperationGroundQuery } from '../api/generated'
import { type Named, nameOf } from '../words/names'

export type Country = CooperationGroundQuery['countries']['nodes'][number]
type Route = CooperationGroundQuery['routes']['nodes'][number]
type Region = Named & { parent?: { id: string; parent?: { id: string } | null } | null }

/** Countries of one region. */
export type Group = { region: Region | undefined; countries: Country[] }

/**
 * The countries by region, and the regions in the order of the corridor: of its longest route. What does not lie on that route comes after it. Countries of a
 * region by name in the language of the page.
 */
export function inOrder(countries: Country[], routes: Route[]): Group[] {
  const ends = longest(routes)?.stages.flatMap((stage) => stage.ends.nodes.map(({ id }) => id)) ?? []
  const groups = new Map<string, Group & { place: number }>()
  for (const country of countries) {
    const region = regionOf(country, ends)
    const group = groups.get(region?.id ?? '') ?? { region, countries: [], place: Infinity }
    group.countries.push(country)
    group.place = Math.min(group.place, placeOf(country, ends))
    groups.set(region?.id ?? '', group)
  }
  const byName = (a: Named, b: Named) => nameOf(a).localeCompare(nameOf(b))
  return [...groups.values()]
    .sort((a, b) => (a.place === b.place ? byName(a.region ?? none, b.region ?? none) : a.place < b.place ? -1 : 1))
    .map(({ region, countries }) => ({ region, countries: countries.sort(byName) }))
}

const none: Named = { id: '', name: '' }

function longest(routes: Route[]): Route | undefined {
  return routes.reduce<Route | undefined>((best, route) => (best && best.stages.length >= route.stages.length ? best : route), undefined)
}

/** Where the country stands on the route: itself, or by a region that it lies in; Infinity if nowhere. */
function placeOf(country: Country, ends: string[]): number {
  const own = [country.id, ...country.regions.nodes.flatMap(within)]
  const place = ends.findIndex((end) => own.includes(end))
  return place < 0 ? Infinity : place
}

// Of several regions the one that the route names, else the one of the United Nations.
function regionOf({ regions }: Country, ends: string[]): Region | undefined {
  return regions.nodes.find(({ id }) => ends.includes(id)) ?? regions.nodes.find(({ scheme }) => scheme === 'M49') ?? regions.nodes[0]
}

function within({ id, parent }: Region): string[] {
  return [id, parent?.id, parent?.parent?.id].filter((id) => id !== undefined)
}
