import { words } from '../words/words'
import { outBy, type Story } from './stories'

/** What the state of every leg rests on: how much had been read by the day. It stands in the open, never behind a tip. */
export function Note({ stories, day }: { stories: Story[]; day: string }) {
  const w = words.value.shell
  const out = outBy(stories, day)
  return (
    <p class="note">
      <b>{w.noteLead}</b> {w.note(out.stories, out.publishers)}
    </p>
  )
}
