import { to } from '../address/address'
import { Link } from '../address/Link'
import { words } from '../words/words'

const names = ['events', 'sources', 'organizations', 'countries'] as const
export type ListName = (typeof names)[number]

/** The lists that there are, to go from one to another. */
export function ListsNav({ here }: { here: ListName }) {
  const w = words.value.lists
  return (
    <nav class="lists secondary" aria-label={w.lists}>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <Link href={to(name)} aria-current={name === here ? 'page' : undefined}>
              {w.names[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
