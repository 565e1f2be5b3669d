import { useRef } from 'preact/hooks'
import type { Address } from '../address/address'
import type { Document } from '../api/document'
import { DataTable } from '../table/DataTable'
import { ShowTable, tableShown } from '../table/ShowTable'
import type { Table } from '../table/table'
import { ExportMenu } from './ExportMenu'
import { Explore } from './Explore'

type Props<Row, R, V> = {
  /** The heading of the view. */
  title: string
  /** Day and filters, one line each. */
  about?: string[]
  /** What is on screen, as rows. */
  table: Table<Row>
  /** Whether the view draws a map, in the same `.lead` as this. */
  map?: boolean
  /** Where the view is, if the address now leaves something to it. */
  place?: Address
  /** What the view asks the API. */
  document: Document<R, V>
  variables: V
}

/** What can be taken from a view: its table, its files, its link, its query. Stands under the map. */
export function Take<Row, R, V>({ title, about, table, map = false, place, document, variables }: Props<Row, R, V>) {
  const root = useRef<HTMLDivElement>(null)
  const figure = {
    get current() {
      return root.current?.closest('.lead') ?? null
    },
  }
  return (
    <div class="take" ref={root}>
      <div class="row no-print">
        <ShowTable />
        <ExportMenu title={title} about={about} table={table} figure={map ? figure : undefined} place={place} />
        <Explore document={document} variables={variables} />
      </div>
      {tableShown() && <DataTable {...table} />}
    </div>
  )
}
