import { describe, expect, test } from 'vitest'
import { foundBy, grouped, searchable } from './hits'

const hit = (id: string, name = id, allNames: { value: string; lang: string | null }[] = []) => ({ id, name, names: [], allNames })

test('two letters are the least, sixteen words the most', () => {
  expect(searchable(' s ')).toBeUndefined()
  expect(searchable('  sri   lanka ')).toBe('sri lanka')
  expect(searchable(Array(20).fill('x').join(' '))!.split(' ')).toHaveLength(16)
})

test('hits by kind, in the order of the API within each', () => {
  const got = grouped([hit('source:b'), hit('country:LKA'), hit('known-gap:x'), hit('source:a')])
  expect(got.map(({ kind, hits }) => `${kind} ${hits.map(({ id }) => id).join(' ')}`)).toEqual([
    'COUNTRY country:LKA',
    'SOURCE source:b source:a',
    'KNOWN_GAP known-gap:x',
  ])
})

describe('why a thing was found', () => {
  const lanka = hit('country:LKA', 'Sri Lanka', [
    { value: 'سريلانكا', lang: 'ar' },
    { value: 'Sri Lanka', lang: 'fr' },
  ])
  test('nothing to say where its name has the words', () => {
    expect(foundBy(lanka, 'lan sri', 'Sri Lanka')).toBeUndefined()
  })
  test('the name in another language', () => {
    expect(foundBy(lanka, 'سريل', 'Sri Lanka')).toEqual({ value: 'سريلانكا', lang: 'ar' })
    expect(foundBy(lanka, 'sri', 'سريلانكا')).toEqual({ value: 'Sri Lanka', lang: 'en' })
  })
  test('accents and case do not matter', () => {
    const jose = hit('place:san-jose', 'San José')
    expect(foundBy(jose, 'JOSE', 'San José')).toBeUndefined()
    expect(foundBy(jose, 'JOSE', 'سان خوسيه')).toEqual({ value: 'San José', lang: 'en' })
  })
  test('nothing to say where it was found by its summary', () => {
    expect(foundBy(lanka, 'island', 'Sri Lanka')).toBeUndefined()
  })
})
