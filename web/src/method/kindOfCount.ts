import { words } from '../words/words'

/** What is counted, in words: the API names the types of its contract, such as `ActorGroup`. */
export function kindOfCount(type: string): string {
  const { search, record } = words.value
  const kind = type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
  if (kind in search.kinds) return search.kinds[kind as keyof typeof search.kinds]
  return kind === 'CLAIM' ? record.claims : type
}
