import type { ComponentChildren } from 'preact'

type Props = { at?: string; title: ComponentChildren; children?: ComponentChildren }

/** One row of a list: when, what, and in less weight the rest. */
export function Entry({ at, title, children }: Props) {
  return (
    <li class="entry">
      {at && <span class="at secondary">{at}</span>}
      <span>
        <span class="entry-title">{title}</span>
        <span class="secondary">{children}</span>
      </span>
    </li>
  )
}
