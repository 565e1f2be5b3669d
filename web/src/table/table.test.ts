import { expect, test } from 'vitest'
import { type Value, readSort, sorted, writeSort } from './table'

const columns = [{ key: 'v', name: 'V', value: (row: Value) => row }]
const order = (rows: Value[], descending = false) => sorted({ rows, columns }, { key: 'v', descending }, 'en')

test('numbers by size, texts as the language orders them, days by time', () => {
  expect(order([10, 9, -1])).toEqual([-1, 9, 10])
  expect(order(['Panama', 'épée', 'Colombia'])).toEqual(['Colombia', 'épée', 'Panama'])
  expect(order(['2023-03-12', '2022-07-01'])).toEqual(['2022-07-01', '2023-03-12'])
  expect(order(['10a', '9a'])).toEqual(['9a', '10a'])
})

test('what is not known comes last either way', () => {
  expect(order([null, 2, 1])).toEqual([1, 2, null])
  expect(order([null, 1, 2], true)).toEqual([2, 1, null])
})

test('equal rows stay as they came, and the rows given are left as they are', () => {
  const rows = [{ id: 'b' }, { id: 'a' }]
  const same = [{ key: 'k', name: 'K', value: () => 1 }]
  expect(sorted({ rows, columns: same }, { key: 'k', descending: true }, 'en')).toEqual(rows)
  const given: Value[] = [2, 1]
  order(given)
  expect(given).toEqual([2, 1])
})

test('the address tells the column and the direction; what is no column sorts nothing', () => {
  expect(readSort('-v', columns)).toEqual({ key: 'v', descending: true })
  expect(readSort('w', columns)).toBeUndefined()
  expect(readSort(undefined, columns)).toBeUndefined()
  expect(writeSort({ key: 'v', descending: true })).toBe('-v')
})
