import { useId } from 'preact/hooks'
import { address, change } from '../address/address'
import { lang, words } from '../words/words'
import { type Cited, type Column, type Sort, type Table, type Value, readSort, sorted, writeSort } from './table'
import './table.css'

/** A table of exactly what is on screen. A heading sorts it; by which, stands in the address. */
export function DataTable<Row>(table: Table<Row>) {
  const { caption, columns, rows, id, sources } = table
  const name = useId()
  const sort = readSort(address.value.set.sort, columns)
  const w = words.value.table
  if (rows.length === 0) return <p class="data-table secondary">{w.none}</p>
  return (
    <div class="data-table" role="region" aria-labelledby={name} tabIndex={0}>
      <table>
        <caption id={name}>
          {caption} <span class="secondary">{w.rows(rows.length)}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} />
            ))}
            <th scope="col">{w.sources}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(table, sort, lang.value).map((row) => (
            <tr key={id(row)}>
              {columns.map((column, i) => (
                <Cell key={column.key} column={column} row={row} first={i === 0} />
              ))}
              <td>
                <Sources cited={sources(row)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Heading<Row>({ column, sort }: { column: Column<Row>; sort?: Sort }) {
  const direction = sort?.key !== column.key ? undefined : sort.descending ? 'descending' : 'ascending'
  const next = { key: column.key, descending: direction === 'ascending' }
  return (
    <th scope="col" aria-sort={direction}>
      <button onClick={() => change({ sort: writeSort(next) }, { replace: true })}>
        {column.name} <span aria-hidden="true">{direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : '↕'}</span>
      </button>
    </th>
  )
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  const value = column.value(row)
  const shown = column.show ? column.show(row) : value
  if (first) return <th scope="row">{shown}</th>
  return <td class={isNumber(value) ? 'numbers' : undefined}>{shown}</td>
}

// A day is one too: it is not broken at its hyphens.
const isNumber = (value: Value) => typeof value === 'number' || /^\d{4}-\d\d-\d\d$/.test(value ?? '')

function Sources({ cited }: { cited: Cited[] }) {
  return (
    <ul lang="en" dir="ltr">
      {cited.map(({ name, url }) => (
        <li key={name}>{url ? <a href={url}>{name}</a> : name}</li>
      ))}
    </ul>
  )
}
