import { words } from '../words/words'
import type { View } from './view'

/** What the view finds: only pairs that are certain count. Before the first story nothing can be said. */
export function findingOf({ pairs, stories }: Pick<View, 'pairs' | 'stories'>): string {
  const w = words.value.cooperation
  if (stories.stories === 0) return w.tooEarly
  return w.heading(pairs.filter(({ on }) => on === 'CERTAIN').length)
}
