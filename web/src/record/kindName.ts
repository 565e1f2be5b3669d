import { words } from '../words/words'

/** What a thing of a kind is called, by how its id begins. */
export function kindName(kind: string): string {
  const { entity } = words.value.kinds
  const key = kind.replaceAll('-', '_').toUpperCase()
  return key in entity ? entity[key as keyof typeof entity] : kind === 'claim' ? words.value.record.oneClaim : kind
}
