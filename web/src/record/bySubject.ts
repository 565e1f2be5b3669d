// What happened and who worked together first.
const order = [
  'event',
  'cooperation',
  'route',
  'leg',
  'stage',
  'finding',
  'project',
  'material',
  'actor-group',
  'technique',
  'organization',
]

/** What is said, by the thing that it is about: things in the order of their kinds, then as they come. */
export function bySubject<T extends { subject: { id: string } }>(said: readonly T[]): T[] {
  return said.toSorted((a, b) => rank(a.subject.id) - rank(b.subject.id))
}

function rank(id: string): number {
  const place = order.indexOf(id.slice(0, id.indexOf(':')))
  return place < 0 ? order.length : place
}
