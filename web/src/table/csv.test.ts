import { expect, test } from 'vitest'
import { csv } from './csv'
import type { Table } from './table'

const from = { version: 'b7f986ffb055', licence: 'Apache-2.0, and more', link: 'http://localhost/gaps?at=2022-07-02' }

function table(names: (string | null)[], sources: { name: string; url: string | null }[] = []): Table<string | null> {
  return {
    caption: '',
    columns: [
      { key: 'name', name: 'Name', value: (row) => row },
      { key: 'pairs', name: 'Pairs', value: () => -1 },
    ],
    rows: names,
    id: String,
    sources: () => sources,
  }
}

/** Reads RFC 4180: what any reader of such files does. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/gy
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    row.push(found[1] !== undefined ? found[1].replaceAll('""', '"') : found[2]!)
    if (found[3] === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

const hard = ['plain', 'a, b', 'say "no"', 'two\r\nlines', 'كولومبيا', 'Darién – “gap”', '', ' spaces ']

test('what is written is what is read again', () => {
  const rows = parse(csv(table(hard), from).slice(1))
  expect(rows[0]).toEqual(['name', 'pairs', 'sources', 'source_urls', 'data_version', 'licence', 'link'])
  expect(rows.slice(1).map((row) => row[0])).toEqual(hard)
  for (const row of rows.slice(1)) expect(row.slice(4)).toEqual([from.version, from.licence, from.link])
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('%j is no formula in a spreadsheet', (text) => {
  const [, row] = parse(csv(table([text]), from).slice(1))
  expect(row![0]).toBe(`'${text}`)
  expect(row![1], 'a number stays a number').toBe('-1')
})

test('begins with the mark of UTF-8; lines end as the standard says; what is not known is empty', () => {
  const text = csv(table([null]), from)
  expect(text.startsWith('\uFEFFname,')).toBe(true)
  expect(text.split('\r\n')).toHaveLength(3)
  expect(text.split('\r\n')[1]!.startsWith(',-1,')).toBe(true)
})

test('sources by name, and by address where they have one', () => {
  const cited = [
    { name: 'Story A', url: 'https://example.org/a' },
    { name: 'Table, 2014', url: null },
    { name: 'Story B', url: 'https://example.org/b' },
  ]
  const [, row] = parse(csv(table(['x'], cited), from).slice(1))
  expect(row!.slice(2, 4)).toEqual(['Story A; Table, 2014; Story B', 'https://example.org/a https://example.org/b'])
})
