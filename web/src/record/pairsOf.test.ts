import { expect, test } from 'vitest'
import type { RecordCooperationFragment } from '../api/generated'
import { pairsOf } from './pairsOf'

const cooperation = (id: string, parties: string[], more: Partial<RecordCooperationFragment> = {}): RecordCooperationFragment => ({
  id,
  name: id,
  names: [],
  kind: 'OPERATIONAL_MEETING',
  pairing: 'TOGETHER',
  status: 'OCCURRED',
  when: { edtf: null, earliest: null, latest: null, precision: null, text: null, note: null },
  reportedOn: null,
  parties: { nodes: parties.map((party) => ({ id: party, name: party, names: [] })) },
  ...more,
})
const three = cooperation('cooperation:three', ['country:PAN', 'country:COL', 'organization:unodc', 'country:CRI'])
const keys = (...args: Parameters<typeof pairsOf>) => pairsOf(...args).map(({ key }) => key)

test('each with each, by codes in the order of the alphabet; a body is no country', () => {
  expect(keys([three])).toEqual(['COL-CRI', 'COL-PAN', 'CRI-PAN'])
})

test('of one country, its own pairs', () => {
  expect(keys([three], 'country:PAN')).toEqual(['COL-PAN', 'CRI-PAN'])
})

test('several contacts are one pair', () => {
  const again = cooperation('cooperation:again', ['country:COL', 'country:PAN'])
  expect(pairsOf([three, again], 'country:PAN')[0]!.contacts).toEqual([three, again])
})

test.each([{ pairing: 'SERIES' }, { pairing: 'HUB' }, { status: 'PLANNED' }] as const)('%j makes no pair', (more) => {
  expect(keys([cooperation('cooperation:x', ['country:COL', 'country:PAN'], more)])).toEqual([])
})
