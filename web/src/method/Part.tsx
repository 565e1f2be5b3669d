import type { ComponentChildren } from 'preact'
import { words } from '../words/words'
import type { PartName } from './parts'

/** One part of the page: its heading, its sentences, and what is shown with them. */
export function Part({ of, children }: { of: PartName; children?: ComponentChildren }) {
  const part = words.value.method[of]
  return (
    <section id={of} aria-labelledby={`${of}-heading`}>
      <h2 id={`${of}-heading`} tabIndex={-1}>
        {part.title}
      </h2>
      {'text' in part && part.text.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {children}
    </section>
  )
}
