import type { LegOnDay } from './legs'

/**
 * Ends of legs for which no country at all is on record, by id. The API says of a leg that one of its ends has none: it is the one that no leg touches which
 * can be assessed, where the leg's other end has such a leg.
 */
export function endsWithoutCountry(legs: LegOnDay[]): Set<string> {
  const assessed = new Set(legs.filter(isAssessed).flatMap(({ from, to }) => [from.id, to.id]))
  const bare = legs
    .filter(({ on }) => on.state === 'NOT_ASSESSABLE')
    .flatMap(({ from, to }) => {
      if (assessed.has(from.id) && !assessed.has(to.id)) return [to.id]
      if (assessed.has(to.id) && !assessed.has(from.id)) return [from.id]
      return []
    })
  return new Set(bare)
}

const isAssessed = ({ on }: LegOnDay) => on.state !== 'NOT_ASSESSABLE' && on.state !== 'OUTSIDE_EVIDENCE'
