import { expect, test } from 'vitest'
import type { GapState } from '../api/enums'
import { endsWithoutCountry } from './ends'
import type { LegOnDay } from './legs'

const leg = (from: string, to: string, state: GapState) => ({ from: { id: from }, to: { id: to }, on: { state } }) as LegOnDay

test('the end that lacks a country is the one of which no leg can be assessed', () => {
  const legs = [
    leg('asia', 'gulf', 'NOT_ASSESSABLE'),
    leg('asia', 'africa', 'NONE_ON_RECORD'),
    leg('gulf', 'america', 'NOT_ASSESSABLE'),
    leg('africa', 'america', 'AROUND_ONLY'),
  ]
  expect([...endsWithoutCountry(legs)]).toEqual(['gulf'])
})

test('where neither end has a leg that can be assessed, no end is accused', () => {
  expect([...endsWithoutCountry([leg('a', 'b', 'NOT_ASSESSABLE')])]).toEqual([])
})

test('before the first source nothing is said of any end', () => {
  expect([...endsWithoutCountry([leg('a', 'b', 'OUTSIDE_EVIDENCE'), leg('b', 'c', 'OUTSIDE_EVIDENCE')])]).toEqual([])
})
