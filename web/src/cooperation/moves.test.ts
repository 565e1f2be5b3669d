import { expect, test } from 'vitest'
import { moved } from './moves'

test.each([
  ['ArrowRight', { row: 3, column: -1 }, { row: 3, column: 0 }],
  ['ArrowRight', { row: 3, column: 2 }, { row: 3, column: 2 }],
  ['ArrowRight', { row: 0, column: -1 }, { row: 0, column: -1 }],
  ['ArrowLeft', { row: 3, column: 0 }, { row: 3, column: -1 }],
  ['ArrowDown', { row: 3, column: 2 }, { row: 4, column: 2 }],
  ['ArrowDown', { row: 4, column: 2 }, { row: 4, column: 2 }],
  ['ArrowUp', { row: 3, column: 1 }, { row: 2, column: 1 }],
  ['ArrowUp', { row: 3, column: 2 }, { row: 2, column: 1 }],
  ['ArrowUp', { row: 0, column: -1 }, { row: 0, column: -1 }],
  ['Home', { row: 3, column: 2 }, { row: 3, column: -1 }],
  ['End', { row: 3, column: -1 }, { row: 3, column: 2 }],
])('%s from %j leads to %j', (key, from, to) => {
  expect(moved(from, key, 5)).toEqual(to)
})

test('with Control, Home and End lead to the corners', () => {
  expect(moved({ row: 3, column: 1 }, 'Home', 5, { toEnd: true })).toEqual({ row: 0, column: -1 })
  expect(moved({ row: 3, column: 1 }, 'End', 5, { toEnd: true })).toEqual({ row: 4, column: 3 })
})

test('from right to left the row runs the other way', () => {
  expect(moved({ row: 3, column: 1 }, 'ArrowLeft', 5, { rtl: true })).toEqual({ row: 3, column: 2 })
})

test('another key leads nowhere', () => {
  expect(moved({ row: 3, column: 1 }, 'a', 5)).toBeUndefined()
})
