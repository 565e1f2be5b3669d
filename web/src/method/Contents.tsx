import { words } from '../words/words'
import { parts } from './parts'

/** What is on the page. */
export function Contents() {
  const w = words.value.method
  return (
    <nav class="contents no-print" aria-label={w.contents}>
      <ol>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{w[part].title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
