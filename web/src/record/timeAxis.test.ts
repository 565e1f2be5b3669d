import { describe, expect, test } from 'vitest'
import { axis } from './timeAxis'

const day = (text: string) => ({ earliest: text, latest: text })

describe('two days', () => {
  const got = axis(day('2022-10-20'), day('2022-10-30'))!

  test('lie in their order, with room on both sides', () => {
    expect(got.a.from).toBeGreaterThan(0.1)
    expect(got.a.to).toBeLessThanOrEqual(got.b.from!)
    expect(got.b.to).toBeLessThan(0.9)
    expect(1 - got.b.to!).toBeCloseTo(got.a.from!)
  })
  test('one day is as wide as any other', () => {
    expect(got.a.to! - got.a.from!).toBeCloseTo(got.b.to! - got.b.from!)
    expect(got.ticks[1]!.at - got.ticks[0]!.at).toBeCloseTo(got.a.to! - got.a.from!)
  })
  test('the tick of a day is at its start', () => {
    expect(got.ticks.find(({ day }) => day === '2022-10-20')!.at).toBeCloseTo(got.a.from!)
  })
  test('some ticks are named, no more than there is room for', () => {
    expect(got.ticks.filter(({ named }) => named).map(({ day }) => day)).toEqual([
      '2022-10-15',
      '2022-10-20',
      '2022-10-25',
      '2022-11-01',
      '2022-11-05',
    ])
  })
})

test('a time that is open has no start', () => {
  const got = axis({ earliest: null, latest: '2022-03-25' }, { earliest: '2022-04-01', latest: '2022-04-30' })!
  expect(got.a.from).toBeNull()
  expect(got.a.to!).toBeLessThan(got.b.from!)
})

test('years apart are told by years', () => {
  const got = axis(day('2014-07-10'), day('2024-04-26'))!
  expect(got.unit).toBe('year')
  expect(got.ticks.every(({ day }) => day.endsWith('-01-01'))).toBe(true)
})

test('where no end is known there is no axis', () => {
  expect(axis({ earliest: null, latest: null }, { earliest: null, latest: null })).toBeNull()
})
