import { expect, test } from 'vitest'
import { codesIn } from './codes'

test.each(['COL-LKA', 'LKA-COL', 'lka-col'])('%s is the pair of Colombia and Sri Lanka', (text) => {
  expect(codesIn(text)).toEqual({ a: 'COL', b: 'LKA' })
})

test('codes of two letters will do', () => {
  expect(codesIn('lk-co')).toEqual({ a: 'CO', b: 'LK' })
})

test.each(['COL', 'COL-', 'COL-LKA-CRI', 'COLO-LKA', '', 'C1L-LKA'])('“%s” is no pair', (text) => {
  expect(codesIn(text)).toEqual({ problem: 'twoCodes' })
})

test('a country has no brief with itself', () => {
  expect(codesIn('COL-col')).toEqual({ problem: 'twoCountries' })
})
