import { describe, expect, test } from 'vitest'
import { byGrade, type Claim, inOrder, isPlain, independence, passages, quoted } from './claimList'

const source = (id: string, more: Partial<Claim['source']> = {}): Claim['source'] => ({
  id,
  name: id,
  url: null,
  language: 'en',
  reliability: 'B',
  published: { earliest: null, latest: null, precision: null },
  publisher: { id: 'organization:unodc', name: 'UNODC', acronym: 'UNODC' },
  story: null,
  ...more,
})
const story = source('source:story')
const claim = (property: string, more: Partial<Claim> = {}): Claim => ({
  id: `claim:${property}`,
  property,
  value: null,
  object: null,
  modality: 'ASSERTED',
  credibility: 2,
  status: 'ACCEPTED',
  locators: ['A:9:1-2'],
  excerpts: ['some words'],
  note: null,
  source: story,
  ...more,
})

describe('order', () => {
  const properties = (claims: Claim[]) => inOrder(claims).map(({ property }) => property)

  test('what was when and by whom comes before what we call it', () => {
    expect(properties([claim('name'), claim('kind'), claim('topics'), claim('participants'), claim('when')])).toEqual([
      'when',
      'participants',
      'topics',
      'kind',
      'name',
    ])
  })
  test('rows of reference tables come after stories', () => {
    const row = claim('when', { locators: ['treaties.csv:untoc-CRI'], excerpts: [] })
    expect(inOrder([row, claim('summary')])).toEqual([claim('summary'), row])
  })
})

describe('passages', () => {
  test('claims of one place are one passage, with each quotation once', () => {
    const got = passages([claim('when', { excerpts: ['a', 'b'] }), claim('places', { excerpts: ['b'] }), claim('people', { excerpts: [] })])
    expect(got.map(({ number, excerpts, claims }) => ({ number, excerpts, claims: claims.length }))).toEqual([
      { number: 1, excerpts: ['a', 'b'], claims: 3 },
    ])
  })
  test('rows of one table are one passage', () => {
    const rows = ['x.csv:a', 'x.csv:b', 'y.csv:a'].map((row, i) => claim(`p${i}`, { locators: [row], excerpts: [] }))
    expect(passages(rows).map(({ locators }) => locators)).toEqual([['x.csv:a', 'x.csv:b'], ['y.csv:a']])
  })
  test('two places, or two sources, are two', () => {
    const got = passages([claim('when'), claim('places', { locators: ['A:9:3-4'] }), claim('people', { source: source('source:other') })])
    expect(got.map(({ number }) => number)).toEqual([1, 2, 3])
  })
})

describe('independence', () => {
  test('a page that tells a story again is no second source', () => {
    const again = source('source:again', { story: { id: story.id }, publisher: { id: 'organization:pbj', name: 'PBJ', acronym: null } })
    expect(independence([claim('when'), claim('places', { source: again })])).toEqual({ stories: 1, publishers: 2 })
  })
  test('what was withdrawn does not count', () => {
    expect(independence([claim('when', { status: 'RETRACTED' })])).toEqual({ stories: 0, publishers: 0 })
  })
  test('nobody is made up where the publisher is not known', () => {
    expect(independence([claim('when', { source: source('source:table', { publisher: null }) })])).toEqual({ stories: 1, publishers: 0 })
  })
})

test('no more than 15 words are quoted', () => {
  const fifteen = Array.from({ length: 15 }, (_, i) => `w${i + 1}`).join(' ')
  expect(quoted(fifteen)).toBe(fifteen)
  expect(quoted(fifteen + ' w16')).toBe(fifteen + ' …')
})

test('claims by grade: of the source and of what it says', () => {
  const doubtful = claim('people', { credibility: 4 })
  expect(byGrade([claim('when'), doubtful, claim('places')])).toEqual([[claim('when'), claim('places')], [doubtful]])
})

test.each([{ modality: 'INFERRED_BY_US' }, { status: 'DISPUTED' }, { note: 'a note' }] as const)('%j is not plainly told', (more) => {
  expect(isPlain(claim('when'))).toBe(true)
  expect(isPlain(claim('when', more))).toBe(false)
})
