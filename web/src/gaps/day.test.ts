import { expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, isDay, within } from './day'

test.each([
  ['2022-07-02', 1, '2022-08-02'],
  ['2022-01-31', 1, '2022-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2022-03-31', -1, '2022-02-28'],
  ['2022-12-15', 1, '2023-01-15'],
  ['2022-01-15', -12, '2021-01-15'],
])('%s and %i months', (day, months, want) => {
  expect(addMonths(day, months)).toBe(want)
})

test('days run over months and years', () => {
  expect(addDays('2021-12-31', 1)).toBe('2022-01-01')
  expect(daysBetween('2021-01-01', '2023-12-31')).toBe(1094)
})

test.each([
  ['2022-02-28', true],
  ['2022-02-30', false],
  ['2022-2-3', false],
  ['', false],
  [undefined, false],
  ['July', false],
])('is %s a day: %s', (text, want) => {
  expect(isDay(text)).toBe(want)
})

test('a day outside of the span is the end that it is nearer to', () => {
  expect([within('2020-05-05', '2021-01-01', '2023-12-31'), within('2030-01-01', '2021-01-01', '2023-12-31')]).toEqual([
    '2021-01-01',
    '2023-12-31',
  ])
})
