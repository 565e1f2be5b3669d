import { type Claim, inOrder } from './claims'

/** What is said of one thing. */
export type Said<C extends { subject: object }> = { subject: C['subject']; claims: C[] }

// What happened and who worked together first; rows of tables last.
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

/** Claims by the thing that they are about: things in the order of their kinds, then as they come. */
export function bySubject<C extends Claim & { subject: { id: string } }>(claims: readonly C[]): Said<C>[] {
  const groups = new Map<string, C[]>()
  for (const claim of claims) groups.set(claim.subject.id, [...(groups.get(claim.subject.id) ?? []), claim])
  return [...groups.values()]
    .map((group) => ({ subject: group[0]!.subject, claims: inOrder(group) as C[] }))
    .toSorted((a, b) => rank(a.subject.id) - rank(b.subject.id))
}

function rank(id: string): number {
  const place = order.indexOf(id.slice(0, id.indexOf(':')))
  return place < 0 ? order.length : place
}
