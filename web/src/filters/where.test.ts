import { describe, expect, test } from 'vitest'
import { active, cooperationWhere, eventWhere, evidence, kinds, knownBy, refused, routeWhere, sourceWhere, threshold } from './where'

const members = (region: string) => (region === 'region:southern-asia' ? ['country:BGD', 'country:LKA'] : [])

describe('what the API is asked', () => {
  test('nothing is set: no filter at all', () => {
    for (const where of [cooperationWhere, routeWhere, eventWhere, sourceWhere]) expect(where({}, members)).toBeUndefined()
    expect(evidence({})).toBeUndefined()
  })

  test('evidence and knowledge', () => {
    expect(evidence({ minSources: '2' })).toEqual({ minSources: 2 })
    expect(evidence({ minSources: '3', reliability: 'B' })).toEqual({ minSources: 3, reliability: 'B' })
    expect(knownBy({ knownBy: '2022-07-02' })).toBe('2022-07-02')
  })

  test('a kind stands for itself and all that are stronger', () => {
    expect(threshold({ kind: 'EXTRADITION' })).toBe('EXTRADITION')
    expect(kinds({ kind: 'EXTRADITION' })).toEqual(['EXTRADITION', 'FORMAL_AGREEMENT'])
  })

  test('a country and a region are two demands', () => {
    expect(cooperationWhere({ country: 'COL', region: 'southern-asia' }, members)).toEqual({
      and: [{ parties: { some: { id: { in: ['country:COL'] } } } }, { parties: { some: { id: { in: ['country:BGD', 'country:LKA'] } } } }],
    })
  })

  test('a route can end in the region itself', () => {
    expect(routeWhere({ region: 'southern-asia' }, members)).toEqual({
      and: [{ stages: { some: { ends: { some: { id: { in: ['region:southern-asia', 'country:BGD', 'country:LKA'] } } } } } }],
    })
  })

  test('a region without a country that the record names is met by nothing, not by everything', () => {
    expect(cooperationWhere({ region: 'gulf' }, members)).toEqual({ and: [{ parties: { some: { id: { in: [] } } } }] })
  })

  test('events and sources', () => {
    expect(eventWhere({ eventKind: 'TRAINING', minSources: '2' }, members)).toEqual({
      kind: { eq: 'TRAINING' },
      evidence: { minSources: 2 },
    })
    expect(sourceWhere({ reliability: 'B', sourceKind: 'WEB_STORY' }, members)).toEqual({
      kind: { eq: 'WEB_STORY' },
      reliability: { in: ['A', 'B'] },
    })
  })
})

describe('what the API would refuse', () => {
  const bad = {
    knownBy: '2022-13-45',
    kind: 'FRIENDSHIP',
    minSources: '-1',
    country: 'lka',
    region: 'a b',
    reliability: 'a',
    at: '2023-02-29',
  }
  const fields = ['route', 'knownBy', 'threshold', 'minSources', 'country', 'region', 'reliability', 'at'] as const

  test('is named, each with what the address says', () => {
    expect(refused(bad, fields).map(({ field, value }) => `${field}=${value}`)).toEqual([
      'knownBy=2022-13-45',
      'threshold=FRIENDSHIP',
      'minSources=-1',
      'country=lka',
      'region=a b',
      'reliability=a',
      'at=2023-02-29',
    ])
    expect(active(bad, fields)).toEqual([])
  })

  test('is never sent', () => {
    expect(evidence(bad)).toBeUndefined()
    expect(knownBy(bad)).toBeUndefined()
    for (const where of [cooperationWhere, routeWhere, eventWhere, sourceWhere]) expect(where(bad, members)).toBeUndefined()
  })

  test('is only what this view filters by', () => {
    expect(refused(bad, ['minSources']).map(({ field }) => field)).toEqual(['minSources'])
  })
})
