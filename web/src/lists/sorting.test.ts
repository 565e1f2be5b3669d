import { expect, test } from 'vitest'
import { chronological, dated, orderOf } from './sorting'

test('a list is sorted as usual unless the address names an order that there is', () => {
  expect(orderOf(dated, undefined)).toBe('DATE_DESC')
  expect(orderOf(chronological, undefined)).toBe('DATE_ASC')
  expect(orderOf(dated, 'name')).toBe('NAME_ASC')
  expect(orderOf(dated, 'nameFromZ')).toBe('DATE_DESC')
  expect(orderOf(dated, 'toString')).toBe('DATE_DESC')
})
