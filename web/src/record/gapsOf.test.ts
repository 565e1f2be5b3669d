import { expect, test } from 'vitest'
import { gapsOf } from './gapsOf'

const leg = (id: string) => ({ id, name: id, names: [] })
const by = (id: string) => ({ cooperation: { id, name: id } })
const route = {
  ...leg('route:r'),
  cooperationHistory: [
    { leg: leg('leg:1'), witnesses: [], around: [] },
    { leg: leg('leg:1'), witnesses: [], around: [by('cooperation:x')] },
    { leg: leg('leg:2'), witnesses: [by('cooperation:x')], around: [] },
    { leg: leg('leg:2'), witnesses: [by('cooperation:x'), by('cooperation:y')], around: [] },
  ],
}

test('a leg is named once, however many stretches of days it counts in', () => {
  const [got] = gapsOf([route], ['cooperation:x'])
  expect(got!.witness.map(({ id }) => id)).toEqual(['leg:2'])
  expect(got!.around.map(({ id }) => id)).toEqual(['leg:1'])
})

test('a route on which it does not count is left out', () => {
  expect(gapsOf([route], ['cooperation:z'])).toEqual([])
})
