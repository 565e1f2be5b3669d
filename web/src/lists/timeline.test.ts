import { describe, expect, test } from 'vitest'
import { timeline } from './timeline'

const event = (earliest: string | null, latest: string | null, reportedOn: string | null = null) => ({
  when: { earliest, latest, precision: null },
  reportedOn,
})
const shape = (events: ReturnType<typeof event>[], unit: 'month' | 'quarter' = 'month') => {
  const { slots, spanning, undated } = timeline(events, unit)
  return {
    slots: slots.map(({ key, held, told }) => `${key} ${held.length} ${told.length}`),
    spanning: spanning.length,
    undated: undated.length,
  }
}

describe('by month', () => {
  test('a day, a week and a month lie in a month', () => {
    expect(shape([event('2022-06-13', '2022-06-19'), event('2022-06-05', '2022-06-05'), event('2022-06-01', '2022-06-30')]).slots).toEqual([
      '2022-06 3 0',
    ])
  })
  test('months in which nothing lies are there too', () => {
    expect(shape([event('2022-11-01', '2022-11-30'), event('2023-01-05', '2023-01-05')]).slots).toEqual([
      '2022-11 1 0',
      '2022-12 0 0',
      '2023-01 1 0',
    ])
  })
  test('a week over the end of a month is in neither', () => {
    expect(shape([event('2022-05-30', '2022-06-05')])).toEqual({ slots: ['2022-05 0 0', '2022-06 0 0'], spanning: 1, undated: 0 })
  })
  test('the day of a story is not the day of the event', () => {
    expect(shape([event(null, '2021-11-02', '2021-11-02')]).slots).toEqual(['2021-11 0 1'])
  })
  test('what has no day at all is undated', () => {
    expect(shape([event(null, null)])).toEqual({ slots: [], spanning: 0, undated: 1 })
  })
})

test('by quarter', () => {
  expect(shape([event('2022-05-30', '2022-06-05'), event('2022-12-01', '2022-12-01')], 'quarter').slots).toEqual([
    '2022-04 1 0',
    '2022-07 0 0',
    '2022-10 1 0',
  ])
})
