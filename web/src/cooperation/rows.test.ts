import { expect, test } from 'vitest'
import { rows } from './rows'
import { ground, onRecord } from './testdata/record'

const { arcs } = onRecord.cooperationMap
const all = rows(arcs, ground.countries.nodes)

test('a row for each pair', () => {
  expect(all.map(({ id }) => id)).toEqual(arcs.map(({ id }) => id))
})

test('a row says all that the matrix says, and the sources', () => {
  expect(all.find(({ id }) => id === 'pair:LKA-MDV')).toEqual({
    id: 'pair:LKA-MDV',
    a: 'Sri Lanka',
    b: 'Maldives',
    strongest: 'OPERATIONAL_MEETING',
    kinds: ['UNSPECIFIED', 'OPERATIONAL_MEETING'],
    contacts: 2,
    on: 'CERTAIN',
    first: '2022-04-07',
    last: '2023-03-12',
    sources: [
      expect.objectContaining({ id: 'source:unodc-2022-04-07-maldives-sri-lanka' }),
      expect.objectContaining({ id: 'source:unodc-2023-03-12-operational-meetings' }),
    ],
  })
})

test('a source that was not out by the day of knowledge is not named', () => {
  const then = rows(arcs, ground.countries.nodes, '2022-12-31')
  expect(then.find(({ id }) => id === 'pair:LKA-MDV')!.sources.map(({ id }) => id)).toEqual(['source:unodc-2022-04-07-maldives-sri-lanka'])
})
