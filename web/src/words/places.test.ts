import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import ar from './ar/places'
import es from './es/places'
import fr from './fr/places'

/** The ids of the things that the files of the record name in English only. */
const ids = ['region', 'place', 'route', 'agreement'].flatMap((kind) => {
  const file = readFileSync(new URL(`../../../seed/${kind}s.yaml`, import.meta.url), 'utf8')
  return [...file.matchAll(/^- id: (\S+)/gm)].map(([, slug]) => `${kind}:${slug}`)
})

describe.each([
  ['fr', fr],
  ['es', es],
  ['ar', ar],
])('%s', (_, names: Record<string, string>) => {
  test('has a name for every region, place, route and treaty', () => {
    expect(ids.filter((id) => !names[id])).toEqual([])
  })

  test('names nothing that is not there', () => {
    expect(Object.keys(names).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('gives no two regions, places or routes one name', () => {
    const all = Object.values(names)
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([])
  })
})
