import type { ListEventsQuery } from '../api/generated'

type Event = ListEventsQuery['events']['nodes'][number]

/** The countries that had a part in an event: where it was held is none. */
export function partIn({ countries }: Event) {
  return countries.edges.filter(({ roles }) => roles.some((role) => role !== 'VENUE')).map(({ node }) => node)
}
