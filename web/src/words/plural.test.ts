import { expect, test } from 'vitest'
import { after, count as inArabic, country, leg } from './ar/count'
import { count as inSpanish } from './es/count'
import { count as inFrench } from './fr/count'

const legs = { one: '# tronçon', other: '# tronçons' }

test.each([
  [0, '0 tronçon'],
  [1, '1 tronçon'],
  [2, '2 tronçons'],
  [1_000_000, '1000000 tronçons'],
])('French: %i is %s', (n, want) => {
  expect(inFrench(n, legs)).toBe(want)
})

test.each([
  [0, '0 tramos'],
  [1, '1 tramo'],
  [2, '2 tramos'],
])('Spanish: %i is %s', (n, want) => {
  expect(inSpanish(n, { one: '# tramo', other: '# tramos' })).toBe(want)
})

test.each([
  [0, '0 مقطع'],
  [1, 'مقطع واحد'],
  [2, 'مقطعان'],
  [3, '3 مقاطع'],
  [10, '10 مقاطع'],
  [11, '11 مقطعًا'],
  [100, '100 مقطع'],
  [103, '103 مقاطع'],
])('Arabic: %i is %s', (n, want) => {
  expect(inArabic(n, leg)).toBe(want)
})

test('in Arabic two has another ending after a preposition', () => {
  expect([1, 2, 3].map((n) => after(n, country))).toEqual(['بلد واحد', 'بلدين', '3 بلدان'])
})
