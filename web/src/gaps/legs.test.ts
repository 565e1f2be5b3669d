import { expect, test } from 'vitest'
import type { GapState } from '../api/enums'
import type { GapsQuery } from '../api/generated'
import { bySteps, hasPair, inState, legsOn } from './legs'

type Report = GapsQuery['cooperationGaps']

const interval = (leg: string, from: string | null, to: string | null, state: GapState) => ({
  leg: { id: leg },
  from,
  to,
  state,
  witnesses: [],
  around: [],
})
const report = {
  legs: [{ leg: { id: 'first', step: 1 } }, { leg: { id: 'second', step: 2 } }, { leg: { id: 'beside', step: 2 } }],
  route: {
    cooperationHistory: [
      interval('first', null, '2021-11-01', 'OUTSIDE_EVIDENCE'),
      interval('first', '2021-11-02', null, 'NONE_ON_RECORD'),
      interval('second', null, '2023-03-11', 'POSSIBLE'),
      interval('second', '2023-03-12', null, 'PAIR_ON_RECORD'),
      interval('beside', null, null, 'AROUND_ONLY'),
    ],
  },
} as unknown as Report

test.each([
  ['2021-11-01', ['OUTSIDE_EVIDENCE', 'POSSIBLE', 'AROUND_ONLY']],
  ['2021-11-02', ['NONE_ON_RECORD', 'POSSIBLE', 'AROUND_ONLY']],
  ['2023-03-11', ['NONE_ON_RECORD', 'POSSIBLE', 'AROUND_ONLY']],
  ['2023-03-12', ['NONE_ON_RECORD', 'PAIR_ON_RECORD', 'AROUND_ONLY']],
])('on %s the legs are %j: bounds are days, inclusive', (day, want) => {
  expect(legsOn(report, day).map((leg) => leg.on.state)).toEqual(want)
})

test('legs have the number of their step and a letter, and stand by step', () => {
  const legs = legsOn(report, '2023-03-12')
  expect(bySteps(legs).map(({ step, legs }) => [step, legs.map((leg) => leg.tag)])).toEqual([
    [1, ['1a']],
    [2, ['2a', '2b']],
  ])
})

test('a pair counts once it is certain, not while it is possible', () => {
  expect(['2023-03-11', '2023-03-12'].map((day) => legsOn(report, day).filter(hasPair).length)).toEqual([0, 1])
  expect(inState(legsOn(report, '2023-03-11'), 'POSSIBLE')).toBe(1)
})
