import { expect, test } from 'vitest'
import { moved } from './choice'

test.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 2, 3, -1],
  ['ArrowUp', -1, 3, 2],
  ['ArrowUp', 0, 3, -1],
  ['ArrowDown', -1, 0, -1],
  ['ArrowUp', -1, 0, -1],
  ['Enter', 1, 3, undefined],
  ['Home', 1, 3, undefined],
] as const)('%s from %i of %i', (key, at, count, want) => {
  expect(moved(key, at, count)).toBe(want)
})
