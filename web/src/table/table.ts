import type { ComponentChild } from 'preact'

/** A source by name, with its address on the web where it has one. */
export type Cited = { name: string; url: string | null }

export type Value = string | number | null

export type Column<Row> = {
  /** Heads the column in a file: short, English, words joined by _, the same in every language of the page. */
  key: string
  /** Heads the column on the page. */
  name: string
  /** What a cell says, to sort by and to save: days as the API gives them. Null is not known. */
  value: (row: Row) => Value
  /** How a cell is shown, if not as its value: a link, a name with its language. */
  show?: (row: Row) => ComponentChild
}

/** Exactly what a view shows, as rows: what is read in a table, and saved as a file. */
export type Table<Row> = {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  /** Tells rows apart. */
  id: (row: Row) => string
  /** What a row rests on. */
  sources: (row: Row) => Cited[]
}

/** Which column a table is sorted by. */
export type Sort = { key: string; descending: boolean }

/** Reads `name` or `-name`, as the address has it; a column that the table lacks sorts nothing. */
export function readSort(text: string | undefined, columns: { key: string }[]): Sort | undefined {
  const key = text?.replace(/^-/, '')
  return key && columns.some((column) => column.key === key) ? { key, descending: text!.startsWith('-') } : undefined
}

export const writeSort = ({ key, descending }: Sort) => (descending ? `-${key}` : key)

/** The rows in the order of a column; as they came without one. What is not known comes last either way. */
export function sorted<Row>({ rows, columns }: Pick<Table<Row>, 'rows' | 'columns'>, sort: Sort | undefined, lang: string): Row[] {
  const column = columns.find(({ key }) => key === sort?.key)
  if (!sort || !column) return rows
  const collator = new Intl.Collator(lang, { numeric: true })
  const compare = (a: Value, b: Value) => (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)))
  return [...rows].sort((one, other) => {
    const a = column.value(one)
    const b = column.value(other)
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return sort.descending ? compare(b, a) : compare(a, b)
  })
}
