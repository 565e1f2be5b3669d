import type { Table, Value } from './table'

/** What every row of a file says of where it is from: a file without it could not be cited, and lines of comment would break what reads it. */
export type Provenance = { version: string; licence: string; link: string }

/** A table as RFC 4180 has it, in UTF-8 with a mark by which spreadsheets know it. */
export function csv<Row>({ columns, rows, sources }: Table<Row>, from: Provenance): string {
  const head = [...columns.map(({ key }) => key), 'sources', 'source_urls', 'data_version', 'licence', 'link']
  const lines = rows.map((row) => {
    const cited = sources(row)
    return [
      ...columns.map(({ value }) => value(row)),
      cited.map(({ name }) => name).join('; '),
      cited.flatMap(({ url }) => url ?? []).join(' '),
      from.version,
      from.licence,
      from.link,
    ]
  })
  return '\uFEFF' + [head, ...lines].map((cells) => cells.map(cell).join(',') + '\r\n').join('')
}

function cell(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = harmless(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

// A spreadsheet runs what begins like a formula: an apostrophe before it makes it a text.
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
