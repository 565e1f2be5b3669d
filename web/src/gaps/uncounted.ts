import type { GapsQuery, UncountedReason } from '../api/generated'

type Report = GapsQuery['cooperationGaps']
export type Cooperation = Report['uncounted'][number]['cooperation']
type Country = Report['uncounted'][number]['pairs'][number]['a']

/** A cooperation that is a witness of no leg on a day: why, its pairs of countries, and whether it is certainly on record by then. */
export type Uncounted = { cooperation: Cooperation; reasons: UncountedReason[]; pairs: { a: Country; b: Country }[]; certain: boolean }

/** What is on record by a day and joins no leg, with every reason; and how much more comes on record later. */
export type Apart = { pairs: Uncounted[]; others: Uncounted[]; later: number }

/**
 * Sorts what the API says for a day after all days into what holds on one. A reason other than LATER does not change with the day; a cooperation is on
 * record from its first possible day, certainly from its last.
 */
export function uncountedOn(report: Report, day: string): Apart {
  const told = report.uncounted.filter(({ cooperation }) => startsBy(cooperation, day))
  const all = told.map(({ cooperation, reasons, pairs }): Uncounted => ({
    cooperation,
    reasons,
    pairs,
    certain: (cooperation.when.latest ?? '9999') <= day,
  }))
  const witnesses = new Map(report.route.cooperationHistory.flatMap((i) => i.witnesses.map((w) => [w.cooperation.id, w.cooperation])))
  const laterWitnesses = [...witnesses.values()].filter((cooperation) => !startsBy(cooperation, day)).length
  return {
    pairs: all.filter(({ reasons }) => !reasons.includes('ONE_COUNTRY')),
    others: all.filter(({ reasons }) => reasons.includes('ONE_COUNTRY')),
    later: report.uncounted.length - told.length + laterWitnesses,
  }
}

const startsBy = ({ when }: Cooperation, day: string) => !when.earliest || when.earliest <= day
