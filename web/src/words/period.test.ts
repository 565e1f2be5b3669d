import { expect, test } from 'vitest'
import { type Period, period } from './period'

const of = (earliest: string | null, latest: string | null, precision: Period['precision']): Period => ({ earliest, latest, precision })

// Runtimes differ in the spaces that they set around a dash.
const plain = (text: string) => text.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ')

test.each<[Period, string]>([
  [of('2022-06-20', '2022-06-20', 'DAY'), '20 June 2022'],
  [of('2023-11-27', '2023-11-28', 'DAY'), '27–28 November 2023'],
  [of('2022-06-20', '2022-06-26', 'WEEK'), 'week of 20 June 2022'],
  [of('2022-04-01', '2022-04-30', 'MONTH'), 'April 2022'],
  [of('2022-02-01', '2022-06-30', 'MONTH'), 'February–June 2022'],
  [of('2022-01-01', '2022-12-31', 'YEAR'), '2022'],
  [of('2021-01-01', '2023-12-31', 'YEAR'), '2021–2023'],
  [of('2021-01-01', null, 'YEAR'), 'since 2021'],
  [of(null, '2022-03-25', 'UNKNOWN'), 'by 25 March 2022'],
  [of('2023-02-01', '2023-03-12', 'RANGE'), 'between February 2023 and 12 March 2023'],
  [of(null, null, 'UNKNOWN'), 'not stated'],
])('%o is written %s', (when, want) => {
  expect(plain(period(when))).toBe(want)
})

test('no month-precise date is written with a day', () => {
  expect(period(of('2022-04-01', '2022-04-30', 'MONTH'), true)).toBe('Apr 2022')
})
