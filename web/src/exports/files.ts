import { type Address, address, write } from '../address/address'
import { type Provenance, csv } from '../table/csv'
import { type Table, readSort, sorted } from '../table/table'
import { lang, words } from '../words/words'
import { png } from './save'

/** What a view has to take along. */
export type Taking<Row> = {
  /** The heading of the view. */
  title: string
  /** Day and filters, one line each, for the sheet of the map. */
  about?: string[]
  /** Holds the map, and a list of the class `legend`. Without it there is nothing to draw. */
  figure?: { readonly current: Element | null }
  /** What is on screen, as rows. */
  table?: Table<Row>
  /** Where the view is, if the address now leaves something to it: it must show the same when there is more on record. */
  place?: Address
}

/** The address of what is on screen, for others. */
export const link = (place: Address = address.value) => location.origin + write(place)

export async function svgFile<Row>(taking: Taking<Row>, from: Provenance): Promise<Blob> {
  return new Blob([(await sheet(taking, from)).svg], { type: 'image/svg+xml' })
}

export async function pngFile<Row>(taking: Taking<Row>, from: Provenance): Promise<Blob> {
  const { svg, size } = await sheet(taking, from)
  return png(svg, size).catch(() => {
    throw new Error(words.value.exports.noPicture)
  })
}

/** The rows as they are sorted on the page. */
export async function csvFile<Row>(table: Table<Row>, from: Provenance): Promise<Blob> {
  const rows = sorted(table, readSort(address.value.set.sort, table.columns), lang.value)
  return new Blob([csv({ ...table, rows }, from)], { type: 'text/csv;charset=utf-8' })
}

// The code that composes a sheet comes when one is first asked for.
async function sheet<Row>({ title, about, figure, table }: Taking<Row>, { version, link }: Provenance) {
  const cited = table?.rows.flatMap((row) => table.sources(row).map(({ name }) => name)) ?? []
  const { mapSheet } = await import('./mapSheet')
  const made = figure?.current && mapSheet(figure.current, { title, about, sources: [...new Set(cited)].sort(), version, link })
  if (!made) throw new Error(words.value.exports.noMap)
  return made
}
