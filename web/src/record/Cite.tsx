import { useState } from 'preact/hooks'
import { toNode } from '../address/address'
import { date } from '../words/dates'
import { words } from '../words/words'
import { pageAddress } from './pageAddress'

type Props = { id: string; name: string; dataset: { title: string; version: string } }

/** How to cite the page: a text with the version of the data, and the address to copy. */
export function Cite({ id, name, dataset }: Props) {
  const w = words.value.record
  const [said, say] = useState('')
  const address = pageAddress(location.origin, toNode(id))
  const citation = w.citation(name, id, dataset.title, dataset.version, address, date(new Date().toISOString().slice(0, 10)))
  const copy = (text: string) =>
    navigator.clipboard?.writeText(text).then(
      () => say(w.copied),
      () => say(w.notCopied),
    ) ?? say(w.notCopied)
  return (
    <>
      <p class="citation secondary">{citation}</p>
      <p class="secondary">{w.citeSource}</p>
      <p class="no-print">
        <button onClick={() => void copy(citation)}>{w.copyCitation}</button>{' '}
        <button onClick={() => void copy(address)}>{w.copyLink}</button>{' '}
        <span role="status" class="secondary">
          {said}
        </span>
      </p>
    </>
  )
}
