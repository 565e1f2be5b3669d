import type { ComponentChildren } from 'preact'
import { toNode } from '../address/address'
import { Link } from '../address/Link'
import { Name } from '../words/Name'
import type { Named } from '../words/names'
import { words } from '../words/words'
import './things.css'

/** A thing of the record by its name, which leads to its page. */
export function Thing({ of }: { of: Named }) {
  return (
    <Link href={toNode(of.id)}>
      <Name of={of} />
    </Link>
  )
}

type Props<T extends Named> = {
  of: readonly T[]
  /** How many there are in all, if these are not all. */
  total?: number
  /** One a line, where each is long or has something to say beside it. */
  lines?: boolean
  beside?: (thing: T) => ComponentChildren
}

/** Several things; null where there are none. */
export function Things<T extends Named>({ of, total = of.length, lines, beside }: Props<T>) {
  if (of.length === 0) return null
  return (
    <ul class={lines ? 'things lines' : 'things'}>
      {of.map((thing) => (
        <li key={thing.id}>
          <Thing of={thing} />
          {beside && <Aside>{beside(thing)}</Aside>}
        </li>
      ))}
      {total > of.length && <li class="secondary">{words.value.record.more(total - of.length)}</li>}
    </ul>
  )
}

/** A row value of several things, or nothing: a component is never nothing, and its row would stay empty. */
export function things<T extends Named>(of: readonly T[], more: Omit<Props<T>, 'of'> = {}): ComponentChildren {
  return of.length > 0 && <Things of={of} {...more} />
}

/** Words of less weight beside others. */
export function Aside({ children }: { children: ComponentChildren }) {
  return children ? <span class="secondary"> {children}</span> : null
}
