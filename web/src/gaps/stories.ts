import type { GapsQuery } from '../api/generated'

type Source = GapsQuery['sources']['nodes'][number]

/** A story of the corpus by the month in which it came out; `day` is the last day that its date can mean. */
export type Story = { id: string; name: string; month: string; day: string; publisher: string }

/** The stories whose day of publication is known, the first one first, and how many have none: those stand on no axis. */
export function datedStories(sources: Source[]): { stories: Story[]; undated: number } {
  const stories = sources.flatMap(({ id, name, published, publisher }) => {
    const { earliest, latest } = published
    return earliest && latest ? [{ id, name, month: earliest.slice(0, 7), day: latest, publisher: publisher?.id ?? '' }] : []
  })
  return {
    stories: stories.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1)),
    undated: sources.length - stories.length,
  }
}

/** How many stories were out by a day, of how many publishers: what the state of every leg rests on. */
export function outBy(stories: Story[], day: string): { stories: number; publishers: number } {
  const out = stories.filter((story) => story.day <= day)
  return { stories: out.length, publishers: new Set(out.map((story) => story.publisher).filter(Boolean)).size }
}

/** The whole years that hold all stories: the span of the slider. */
export function years(stories: Story[]): { first: string; last: string } {
  const days = stories.map((story) => story.day)
  const first = days[0]?.slice(0, 4) ?? '2021'
  const last = days.at(-1)?.slice(0, 4) ?? first
  return { first: `${first}-01-01`, last: `${last}-12-31` }
}
