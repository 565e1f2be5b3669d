import { expect, test } from 'vitest'
import { alongTo, demanded, question } from './asked'

const members = (region: string) => (region === 'region:south-america' ? ['country:COL'] : [])

test('nothing set asks for the whole record', () => {
  expect(question({}, members)).toEqual({
    where: null,
    at: null,
    knownBy: null,
    evidence: null,
    stories: { corpus: { eq: true }, published: null },
  })
})

test('all that is set goes to the API', () => {
  const set = { at: '2022-07-02', knownBy: '2022-06-01', kind: 'EXTRADITION', minSources: '2', country: 'LKA', region: 'south-america' }
  expect(question(set, members)).toEqual({
    where: {
      kind: { in: ['EXTRADITION', 'FORMAL_AGREEMENT'] },
      and: [{ parties: { some: { id: { in: ['country:LKA'] } } } }, { parties: { some: { id: { in: ['country:COL'] } } } }],
    },
    at: '2022-07-02',
    knownBy: '2022-06-01',
    evidence: { minSources: 2 },
    stories: { corpus: { eq: true }, published: { to: '2022-06-01', match: 'CERTAIN' } },
  })
  expect(demanded(set, members)).toEqual([['country:LKA'], ['country:COL']])
})

test('the brief of a pair is asked for as the matrix is, without what chooses pairs', () => {
  expect(alongTo({ at: '2022-07-02', sel: 'pair:COL-LKA', country: 'LKA', minSources: '2' })).toEqual({ at: '2022-07-02', minSources: '2' })
})
