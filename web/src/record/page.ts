import type { Signal } from '@preact/signals'
import type { Answer } from '../api/ask'
import { ask } from '../api/ask'
import type { Document } from '../api/document'
import { lang } from '../words/words'
import type { Base, Description } from './description'

/** What the page of one kind asks, and how it is described. */
export type Page = { ask: (id: string) => Signal<Answer<Base>>; describe: (data: Base) => Description | null }

/** A thing of one type, as its operation brings it. */
export type Of<Q extends { node: object | null }, T extends string> = Extract<Q['node'], { __typename: T }>

/** A kind's page: its operation, the type that its things have in the API, and what there is to say of one. */
export function page<Q extends Base & { node: { __typename: string } | null }, T extends string>(
  document: Document<Q, { id: string; lang: string }>,
  typename: T,
  describe: (thing: Of<Q, T>, data: Q) => Description,
): Page {
  return {
    ask: (id) => ask(document, { id, lang: lang.value }) as Signal<Answer<Base>>,
    describe: (data) => {
      const { node } = data as Q
      return node?.__typename === typename ? describe(node as Of<Q, T>, data as Q) : null
    },
  }
}
