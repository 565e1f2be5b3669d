import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import type { Stated } from './stated'
import { Thing } from './Thing'

/** What a claim states, without the name of its property. */
export function StatedText({ of: { thing, words: said, text, unsure } }: { of: Stated }) {
  const own = said ?? (text && <Untranslated>{text}</Untranslated>)
  return (
    <>
      {thing && <Thing of={thing} />}
      {thing && own ? <> ({own})</> : own}
      {unsure && <em class="secondary"> {words.value.record.row.uncertain}</em>}
    </>
  )
}
