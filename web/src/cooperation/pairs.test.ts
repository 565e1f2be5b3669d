import { expect, test } from 'vitest'
import { countriesOf, pairId, withAnyOf } from './pairs'
import { onRecord } from './testdata/record'

const { arcs } = onRecord.cooperationMap

test('a pair has one id whichever country comes first', () => {
  expect(pairId('country:LKA', 'country:COL')).toBe('pair:COL-LKA')
  expect(pairId('country:COL', 'country:LKA')).toBe('pair:COL-LKA')
  expect(countriesOf('pair:COL-LKA')).toEqual(['country:COL', 'country:LKA'])
  expect(countriesOf('country:COL')).toBeUndefined()
})

test('of a cooperation of three the pair of the other two is left out', () => {
  expect(withAnyOf(arcs, [['country:MDV']]).map(({ id }) => id)).toEqual(['pair:CRI-MDV', 'pair:HND-MDV', 'pair:LKA-MDV'])
})

test('a country and a region are two demands', () => {
  expect(withAnyOf(arcs, [['country:LKA'], ['country:COL', 'country:PAN']]).map(({ id }) => id)).toEqual(['pair:COL-LKA'])
  expect(withAnyOf(arcs, [])).toHaveLength(arcs.length)
})
