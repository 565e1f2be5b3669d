import { useState } from 'preact/hooks'
import { address } from '../address/address'
import { ask } from '../api/ask'
import { DatasetDocument } from '../api/generated'
import type { Provenance } from '../table/csv'
import { words } from '../words/words'
import { fileName } from './fileName'
import { type Taking, csvFile, link, pngFile, svgFile } from './files'
import { save } from './save'
import './exports.css'

/** Takes what is on screen along: the map as SVG and PNG, the table as CSV, the address of all of it. Says what came of it. */
export function ExportMenu<Row>(taking: Taking<Row>) {
  const w = words.value.exports
  const [told, tell] = useState<Told>()
  const dataset = ask(DatasetDocument, {}).value
  if (dataset.state !== 'ready') return null
  const { figure, table, place = address.value } = taking
  const from = { ...dataset.data.dataset, link: link(place) }
  const keep = (ending: string, make: (from: Provenance) => Promise<Blob>) => () =>
    void keepFile(fileName(place, from.version, ending), from, make).then(tell)
  return (
    <div class="exports no-print" role="group" aria-label={w.name}>
      {figure && (
        <>
          <button aria-label={w.svg} onClick={keep('svg', (from) => svgFile(taking, from))}>
            SVG
          </button>
          <button aria-label={w.png} onClick={keep('png', (from) => pngFile(taking, from))}>
            PNG
          </button>
        </>
      )}
      {table && (
        <button aria-label={w.csv} onClick={keep('csv', (from) => csvFile(table, from))}>
          CSV
        </button>
      )}
      <button onClick={() => void copyLink(link(place)).then(tell)}>{w.link}</button>
      <p role="status" class="secondary">
        {told?.text}
        {told?.link && <bdi dir="ltr">{told.link}</bdi>}
      </p>
    </div>
  )
}

type Told = { text: string; link?: string }

async function keepFile(name: string, from: Provenance, make: (from: Provenance) => Promise<Blob>): Promise<Told> {
  const w = words.value.exports
  try {
    save(name, await make(from))
    return { text: w.saved(name) }
  } catch (error) {
    return { text: `${w.failed(name)} ${error instanceof Error ? error.message : String(error)}` }
  }
}

// Where the page is not served over https, browsers let it copy nothing.
async function copyLink(link: string): Promise<Told> {
  try {
    await navigator.clipboard.writeText(link)
    return { text: words.value.exports.copied }
  } catch {
    return { text: words.value.exports.copyByHand, link }
  }
}
