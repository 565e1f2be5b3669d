import type { Document } from '../api/document'
import { words } from '../words/words'

type Props<R, V> = { document: Document<R, V>; variables: V }

/** A link to the explorer with what this view asks: to see how it knows, and to ask more. */
export function Explore<R, V>({ document, variables }: Props<R, V>) {
  const query = new URLSearchParams({ query: document.trim(), variables: JSON.stringify(variables, null, 2) })
  return (
    <a class="explore" href={`/graphiql?${query}`}>
      {words.value.shell.explore}
    </a>
  )
}
