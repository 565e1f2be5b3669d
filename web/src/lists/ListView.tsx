import type { ComponentChildren } from 'preact'
import { address } from '../address/address'
import type { Answer } from '../api/ask'
import type { Document } from '../api/document'
import type { ListFacetFragment } from '../api/generated'
import { Shown } from '../app/Shown'
import { useTitle } from '../app/title'
import { Take } from '../exports/Take'
import type { Field } from '../filters/fields'
import { Filters } from '../filters/Filters'
import type { Settings } from '../filters/where'
import type { Table } from '../table/table'
import { words } from '../words/words'
import { type FacetKeys, Facets } from './Facets'
import { type ListName, ListsNav } from './ListsNav'
import { More } from './More'
import { Nothing } from './Nothing'
import type { OrderName } from './sorting'
import { Order } from './Order'
import type { Pages } from './pages'
import { usePlace } from './place'
import './lists.css'

export type ListProps<Row, R, V, C> = {
  name: ListName
  heading: (total: number) => string
  note: string
  fields: Field[]
  /** How many there are by kind and the like. */
  facets: ListFacetFragment[]
  facetKeys: FacetKeys
  orders: OrderName[]
  /** The answer to the first page: what is shown until there is one. */
  first: Answer<R>
  pages: Pages<Row>
  /** How many there are with other things set. */
  count: (set: Settings) => Answer<C>
  counted: (data: C) => number
  above?: ComponentChildren
  /** What stands beside the filters, such as a switch that this list alone has. */
  beside?: ComponentChildren
  entry: (row: Row) => ComponentChildren
  table: (rows: Row[]) => Table<Row>
  document: Document<R, V>
  variables: V
}

/** A list of things of one kind: how many, what to narrow it by, the rows, and more of them. */
export function ListView<Row extends { id: string }, R, V, C>(list: ListProps<Row, R, V, C>) {
  const { name, heading, note, first, pages } = list
  useTitle(words.value.lists.names[name])
  usePlace(first.state === 'ready')
  return (
    <div class="list-view">
      <div class="heading">
        <ListsNav here={name} />
        <h1>{first.state === 'ready' ? heading(pages.total) : words.value.lists.names[name]}</h1>
        <p>{note}</p>
      </div>
      {list.above}
      <div class="list-columns">
        <aside aria-label={words.value.lists.narrow} class="no-print">
          <Order orders={list.orders} />
          <Filters fields={list.fields} />
          {list.beside}
          <Facets of={list.facets} keys={list.facetKeys} />
        </aside>
        <section aria-label={words.value.lists.names[name]}>
          <Shown answer={first}>{() => <Rows {...list} />}</Shown>
        </section>
      </div>
    </div>
  )
}

function Rows<Row extends { id: string }, R, V, C>(list: ListProps<Row, R, V, C>) {
  const { pages, entry, heading } = list
  if (pages.total === 0)
    return <Nothing keys={narrowing(list)} fields={list.fields} facetKeys={list.facetKeys} count={list.count} counted={list.counted} />
  return (
    <>
      <ol class="entries">
        {pages.rows.map((row) => (
          <EntryOf key={row.id} row={row} entry={entry} />
        ))}
      </ol>
      <More of={pages} />
      <Take title={heading(pages.total)} table={list.table(pages.rows)} document={list.document} variables={list.variables} />
    </>
  )
}

function EntryOf<Row>({ row, entry }: { row: Row; entry: (row: Row) => ComponentChildren }) {
  return <>{entry(row)}</>
}

// The keys of the address that this list is narrowed by now.
function narrowing({ fields, facetKeys }: { fields: Field[]; facetKeys: FacetKeys }): string[] {
  const keys = new Set<string>([...fields, ...Object.values(facetKeys).map(({ key }) => key)])
  return [...keys].filter((key) => address.value.set[key])
}
