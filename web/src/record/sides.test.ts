import { expect, test } from 'vitest'
import { sides } from './sides'

const side = (value: string) => ({ value, object: null, claims: [] })
const order = (a: string, b: string) => sides({ a: side(a), b: side(b) }).map(({ value }) => value)

test('the earlier time comes first', () => {
  expect(order('2022-10-30', '2022-10-20')).toEqual(['2022-10-20', '2022-10-30'])
  expect(order('2022-10-20', '2022-10-30')).toEqual(['2022-10-20', '2022-10-30'])
})

test('a time that is open at its start is the earlier one', () => {
  expect(order('2022-04', '../2022-03-25')).toEqual(['../2022-03-25', '2022-04'])
})

test('what is no time stays as it comes', () => {
  expect(order('fourteen', 'eleven')).toEqual(['fourteen', 'eleven'])
})
