import { expect, test } from 'vitest'
import type { UncountedReason } from '../api/enums'
import type { GapsQuery } from '../api/generated'
import { uncountedOn } from './uncounted'

const cooperation = (id: string, earliest: string | null, latest: string | null) => ({ id, when: { earliest, latest, precision: 'DAY' } })
const uncounted = (id: string, earliest: string | null, latest: string | null, reasons: UncountedReason[]) => ({
  cooperation: cooperation(id, earliest, latest),
  reasons,
  pairs: [],
})
const report = {
  uncounted: [
    uncounted('week', '2022-06-20', '2022-06-26', ['SKIPS']),
    uncounted('by', null, '2022-10-20', ['BELOW']),
    uncounted('late', '2023-11-27', '2023-11-28', ['SAME_STAGE']),
    uncounted('one', '2022-01-01', '2022-01-01', ['ONE_COUNTRY']),
  ],
  route: { cooperationHistory: [{ witnesses: [{ cooperation: cooperation('witness', '2023-02-01', '2023-03-12') }] }] },
} as unknown as GapsQuery['cooperationGaps']

test.each<[day: string, pairs: [id: string, certain: boolean][], later: number]>([
  ['2022-06-19', [['by', false]], 3],
  [
    '2022-06-20',
    [
      ['week', false],
      ['by', false],
    ],
    2,
  ],
  [
    '2022-06-26',
    [
      ['week', true],
      ['by', false],
    ],
    2,
  ],
  [
    '2022-10-20',
    [
      ['week', true],
      ['by', true],
    ],
    2,
  ],
])('on %s: %j, and %i come later', (day, pairs, later) => {
  const apart = uncountedOn(report, day)
  expect(apart.pairs.map((u) => [u.cooperation.id, u.certain])).toEqual(pairs)
  expect(apart.later).toBe(later)
})

test('a witness is later until it can have been, and then no longer uncounted', () => {
  expect(['2023-01-31', '2023-02-01'].map((day) => uncountedOn(report, day).later)).toEqual([2, 1])
})

test('what names fewer than two countries stands apart', () => {
  expect(uncountedOn(report, '2022-12-31').others.map((u) => u.cooperation.id)).toEqual(['one'])
})
