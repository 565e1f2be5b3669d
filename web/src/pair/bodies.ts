import type { PairQuery } from '../api/generated'
import { named, nameOf } from '../words/names'
import { words } from '../words/words'
import { semicolon } from '../cooperation/marks'
import type { Line, Piece, Section } from './brief'
import { filled } from './filled'
import type { Footnotes } from './footnotes'
import { listed } from './listed'

type Shared = PairQuery['shared']
type Body = Shared['bodies'][number]

/** Bodies in which both have a part: those of a region by their full names, the others by their acronyms. */
export function bodies(shared: Shared, notes: Footnotes): Section {
  const w = words.value.pair
  const parts = [
    { title: w.regional, bodies: shared.bodies.filter(({ organization }) => organization.scope === 'REGIONAL'), full: true },
    { title: w.universal, bodies: shared.bodies.filter(({ organization }) => organization.scope === 'UNIVERSAL'), full: false },
    { title: w.otherBodies, bodies: shared.bodies.filter(({ organization }) => organization.scope === null), full: false },
  ].filter(({ bodies }) => bodies.length > 0)
  const lines = parts.map((part): Line => [
    `${part.title} `,
    ...listOf(part.bodies, part.full, shared),
    notes.to(part.bodies.flatMap(({ a, b }) => [...a.claims, ...b.claims])),
  ])
  return {
    id: 'bodies',
    title: w.sections.bodies,
    count: shared.bodies.length,
    lines: lines.length > 0 ? lines : [[w.noBody]],
    remarks: [[w.notAContact]],
  }
}

// Bodies in which the two have the same parts are listed together: the parts are said once.
function listOf(all: Body[], full: boolean, shared: Shared): Piece[] {
  const alike = new Map<string, Body[]>()
  for (const body of all) {
    const parts = JSON.stringify([body.a.status, body.a.asOf, body.b.status, body.b.asOf])
    alike.set(parts, [...(alike.get(parts) ?? []), body])
  }
  const groups = [...alike.values()].map((bodies) => [
    ...listed(bodies.map((body) => nameIn(body, full))),
    ' (',
    ...partsOf(bodies[0]!, shared),
    ')',
  ])
  return [...groups.flatMap((group, i) => (i > 0 ? [semicolon(), ...group] : group)), '.']
}

function nameIn({ organization }: Body, full: boolean): Piece {
  const { acronym, id } = organization
  return full || !acronym ? { ...named(organization), about: id, onPage: true } : { text: acronym, about: id, onPage: true }
}

// The words of the source within those of the page.
function partsOf({ a, b }: Body, { a: left, b: right }: Shared): Piece[] {
  const w = words.value.pair
  const part = ({ status, asOf }: Body['a']) => (asOf ? `${status} ${w.asOf(asOf)}` : status)
  if (part(a) === part(b)) return filled((both) => w.both(both!), [part(a)])
  return filled((one, other) => w.each(nameOf(left), one!, nameOf(right), other!), [part(a), part(b)])
}
