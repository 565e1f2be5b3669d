import { expect, test } from 'vitest'
import { findingOf } from './findingOf'
import { ground, onRecord } from './testdata/record'
import { kindsOn, notPairs, viewOf, withoutPair } from './view'

const view = viewOf(ground, onRecord, [])

test('how much was read', () => {
  expect(view.stories).toEqual({ stories: 20, publishers: 1, first: '2021-11-02', last: '2023-11-30' })
})

test('the finding counts what is certain', () => {
  expect(findingOf(view)).toBe('14 pairs of countries are on record together')
  const [first, ...others] = view.pairs
  expect(findingOf({ ...view, pairs: [{ ...first!, on: 'POSSIBLE' }, ...others] })).toBe('13 pairs of countries are on record together')
  expect(findingOf({ ...view, pairs: [first!] })).toBe('1 pair of countries is on record together')
  expect(findingOf({ ...view, stories: { ...view.stories, stories: 0 } })).toBe('No source is this early')
})

test('kinds go from weak to strong, and those of no contact are named', () => {
  const { shown, absent } = kindsOn(view.pairs)
  expect(shown).toEqual(['UNSPECIFIED', 'DIALOGUE', 'TRAINING_TOGETHER', 'OPERATIONAL_MEETING', 'AGREED_TO_COORDINATE'])
  expect(absent[0]).toBe('INFORMATION_EXCHANGE')
  expect(shown.length + absent.length).toBe(11)
})

test('a kind that is only the weaker one of a pair is no mark, and not absent either', () => {
  const pairs = view.pairs.filter(({ id }) => id === 'pair:LKA-MDV')
  expect(kindsOn(pairs).shown).toEqual(['OPERATIONAL_MEETING'])
  expect(kindsOn(pairs).absent).not.toContain('UNSPECIFIED')
})

test('countries of no pair: with a body or project, or on a route alone', () => {
  const { withBodies, onRoutes } = withoutPair(view)
  expect([withBodies, onRoutes].map((countries) => countries.map(({ iso3 }) => iso3))).toEqual([
    ['NGA', 'CAN'],
    ['USA', 'ESP'],
  ])
})

test('all that makes no pair is listed', () => {
  const { ofCountries, others } = notPairs(view.unpaired)
  expect(ofCountries.map(({ pairing }) => pairing)).toEqual(['SERIES', 'HUB'])
  expect(ofCountries.length + others.length).toBe(view.unpaired.length)
})
