import type { ComponentChildren } from 'preact'
import { words } from '../words/words'

/** A link that leaves the page's own site, marked as such. The site it leads to is not told where the reader comes from. */
export function OutLink({ href, label, children }: { href: string; label?: string; children?: ComponentChildren }) {
  return (
    <a class="out" href={href} rel="noopener noreferrer" aria-label={label}>
      {children}
      {children && ' '}
      <span aria-hidden="true">{words.value.record.openMark}</span>
    </a>
  )
}
