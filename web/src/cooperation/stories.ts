import type { CooperationOnRecordQuery } from '../api/generated'

/** How much was read: stories, and by how many publishers. */
export function storyCount({
  totalCount,
  nodes,
}: {
  totalCount: number
  nodes: Pick<CooperationOnRecordQuery['sources']['nodes'][number], 'publisher'>[]
}) {
  return { stories: totalCount, publishers: new Set(nodes.flatMap(({ publisher }) => publisher?.id ?? [])).size }
}
