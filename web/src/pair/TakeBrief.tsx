import { useState } from 'preact/hooks'
import { PairDocument, type PairQueryVariables } from '../api/generated'
import { Explore } from '../exports/Explore'
import { words } from '../words/words'
import type { Brief } from './brief'
import { markdown } from './markdown'

/** Takes the brief along: on paper, or as Markdown. */
export function TakeBrief({ brief, variables, page }: { brief: Brief; variables: PairQueryVariables; page: string }) {
  const w = words.value.pair
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const text = markdown(brief, page)
  const copy = () =>
    write(text).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    )
  return (
    <>
      <button onClick={() => print()}>{w.print}</button>
      <button onClick={copy}>{w.copy}</button>
      <Explore document={PairDocument} variables={variables} />
      <p role="status" class="secondary">
        {copied === 'yes' && w.copied}
        {copied === 'refused' && w.copyByHand}
      </p>
      {copied === 'refused' && (
        <textarea readOnly rows={8} value={text} aria-label={w.copyByHand} onFocus={(event) => event.currentTarget.select()} />
      )}
    </>
  )
}

// Without HTTPS a page has no clipboard.
async function write(text: string) {
  await navigator.clipboard.writeText(text)
}
