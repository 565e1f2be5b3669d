import { describe, expect, test } from 'vitest'
import en from './en'
import ar from './ar'
import es from './es'
import fr from './fr'

/** A text of the interface, or a function that makes one from numbers and other texts. */
type Leaf = string | ((...of: never[]) => string)

const english = leaves(en)
const languages: [string, Map<string, Leaf>][] = [
  ['fr', leaves(fr)],
  ['es', leaves(es)],
  ['ar', leaves(ar)],
]

// Words that are the same in English and in another language, reviewed one by one.
const same: Record<string, string[]> = {
  fr: [
    ...[
      'auto',
      'cause',
      'certain',
      'code',
      'codes',
      'contact',
      'contacts',
      'convention',
      'destination',
      'document',
      'documents',
      'extradition',
    ],
    ...['improbable', 'menu', 'note', 'parties', 'police', 'possible', 'route', 'routes', 'source', 'sources', 'technique', 'techniques'],
    'transit',
  ],
  es: ['auto', 'capital', 'improbable', 'material', 'no'],
  ar: [],
}

describe.each(languages)('%s', (lang, own) => {
  test('has all texts that English has', () => {
    expect([...english.keys()].filter((way) => !own.has(way))).toEqual([])
  })

  test('has no text of English but words that are the same', () => {
    const left = alike(own).filter(({ text }) => !wordsOf(text).every((word) => same[lang]!.includes(word)))
    expect(left).toEqual([])
  })

  test('lists no word as the same that is not', () => {
    const found = new Set(alike(own).flatMap(({ text }) => wordsOf(text)))
    expect(same[lang]!.filter((word) => !found.has(word))).toEqual([])
  })

  test('says every text and every large number that English says', () => {
    const lost = pairs(own).flatMap(({ way, of, text, other }) => {
      const said = new Set(of.map(String).filter((part) => /‹|^11$|^100$/.test(part) && text.includes(part)))
      const missing = [...said].filter((part) => !other.includes(part))
      return missing.length > 0 ? [`${way}(${of}) lacks ${missing}: ${other}`] : []
    })
    expect(lost).toEqual([])
  })
})

test('Arabic has no Latin words but codes and keys', () => {
  const known = /\b(ISO|M49|SVG|PNG|CSV|COL|LKA|Markdown|Enter|Shift|[A-F])\b/g
  expect(texts(ar).filter(({ text }) => /[A-Za-z]/.test(text.replace(known, '')))).toEqual([])
})

test('Arabic has its own punctuation, Latin digits, and no hidden signs of direction', () => {
  const wrong = /[;?,]|[٠-٩]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/
  expect(texts(ar).filter(({ text }) => wrong.test(text))).toEqual([])
})

test('French has its spaces that do not break before double signs and inside quotation marks', () => {
  const wrong = / [:;!?»]|« |[^\u00a0]»|«[^\u00a0]|[^\u202f][;!?]|[^\u00a0]:/
  expect(texts(fr).filter(({ text }) => wrong.test(text))).toEqual([])
})

test('no language has the quotation marks of English', () => {
  expect([...texts(fr), ...texts(es), ...texts(ar)].filter(({ text }) => /["“”']/.test(text))).toEqual([])
})

/** All texts of a language, each by its way: `gaps.columns.leg`. */
function leaves(words: object, way = ''): Map<string, Leaf> {
  const entries = Object.entries(words) as [string, Leaf | object][]
  return new Map(
    entries.flatMap(([key, value]) => (typeof value === 'object' ? [...leaves(value, `${way}${key}.`)] : [[way + key, value]])),
  )
}

type Sample = { of: unknown[]; text: string }

/** What a leaf says: itself, or what the function makes of sample numbers and of sample texts, where it takes such. */
function samples(leaf: Leaf): Sample[] {
  if (typeof leaf === 'string') return [{ of: [], text: leaf }]
  const places = Array.from({ length: leaf.length }, (_, i) => i)
  const sets: unknown[][] = [...[0, 1, 2, 3, 11, 100].map((n) => places.map(() => n)), places.map((i) => `‹${i}›`)]
  return sets.flatMap((of) => {
    try {
      const text = leaf(...(of as never[]))
      return /NaN|undefined/.test(text) ? [] : [{ of, text }]
    } catch {
      return [] // it takes the other sort
    }
  })
}

const texts = (words: object) => [...leaves(words)].flatMap(([way, leaf]) => samples(leaf).map(({ text }) => ({ way, text })))

/** What English says, and what another language says for it of the same numbers and texts. */
function pairs(own: Map<string, Leaf>) {
  return [...english].flatMap(([way, leaf]) => {
    const others = new Map(samples(own.get(way) ?? '').map(({ of, text }) => [String(of), text]))
    return samples(leaf).map(({ of, text }) => ({ way, of, text, other: others.get(String(of)) ?? '' }))
  })
}

const alike = (own: Map<string, Leaf>) =>
  pairs(own)
    .filter(({ text, other }) => text === other && wordsOf(text).length > 0)
    .map(({ way, text }) => ({ way, text }))

/** The words of a text in small letters. Sample texts, codes in capitals, numbers and signs are of no language. */
const wordsOf = (text: string) =>
  [...text.replace(/‹\d›/g, '').matchAll(/\p{L}[\p{L}\d]*/gu)]
    .map(([word]) => word)
    .filter((word) => !/^[A-Z\d]+$/.test(word))
    .map(lower)
const lower = (word: string) => word.toLowerCase()
