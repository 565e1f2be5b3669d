import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PairQuery } from '../api/generated'
import { briefOf } from './brief'
import { markdown } from './markdown'
import { printSize } from './paper'

const read = (name: string) => readFileSync(new URL(`testdata/${name}`, import.meta.url), 'utf8')
const data: PairQuery = JSON.parse(read('BGD-CRI.json'))
const page = 'https://example.org/pair/BGD-CRI?at=2023-04-01'
const brief = briefOf(data, { at: '2023-04-01' })

test('a brief of the record as Markdown', async () => {
  await expect(markdown(brief, page)).toMatchFileSnapshot('testdata/BGD-CRI.md')
})

test('each number has its source, and each source a number that is used', () => {
  const text = markdown(brief, page)
  const used = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => Number(number))
  const listed = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => Number(number))
  expect([...new Set(used)].sort((a, b) => a - b)).toEqual(listed)
  expect(listed).toEqual(brief.sources.map(({ number }) => number))
})

test('what was published after the day of knowledge is no source', () => {
  const then = briefOf(data, { at: '2023-04-01', knownBy: '2022-06-01' })
  expect(then.sources.map(({ id }) => id)).toContain('source:unodc-2022-03-25-costa-rica-bangladesh')
  expect(then.sources.map(({ id }) => id)).not.toContain('source:unodc-2022-10-30-side-event')
  expect(then.kicker).toContain('as known by 1 June 2022')
})

test('what Markdown takes for its own is written as it is', () => {
  const odd = { ...brief, title: 'A * B | C_D', sections: [], sources: [] }
  expect(markdown(odd, page).split('\n')[0]).toBe('# A \\* B \\| C\\_D')
})

test('a longer brief is set in smaller type, within bounds', () => {
  const line = ['x'.repeat(1500)]
  const longer = { ...brief, sections: [...brief.sections, { id: 'apart' as const, title: '', lines: [line] }] }
  const longest = { ...longer, sections: [...longer.sections, { id: 'apart' as const, title: '', lines: Array(20).fill(line) }] }
  expect(printSize({ ...brief, sections: [], sources: [] })).toBe(9)
  expect(printSize(longer)).toBeLessThan(printSize(brief))
  expect(printSize(longest)).toBe(7)
})
