import type { PairQuery } from '../api/generated'
import { named, nameOf } from '../words/names'
import { words } from '../words/words'
import type { Line, Piece, Section } from './brief'
import type { Footnotes } from './footnotes'

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
  for (const body of all) alike.set(partsOf(body, shared), [...(alike.get(partsOf(body, shared)) ?? []), body])
  return [...alike]
    .flatMap(([parts, bodies], i) => [
      ...(i > 0 ? ['; '] : []),
      ...bodies.flatMap((body, i) => [...(i > 0 ? [', '] : []), nameIn(body, full)]),
      ' (',
      { text: parts, lang: 'en' },
      ')',
    ])
    .concat('.')
}

function nameIn({ organization }: Body, full: boolean): Piece {
  const { text, lang } = named(organization)
  const { acronym, id } = organization
  return !full && acronym ? { text: acronym, about: id, onPage: true } : { text, lang, about: id, onPage: true }
}

function partsOf({ a, b }: Body, { a: left, b: right }: Shared): string {
  const w = words.value.pair
  const part = ({ status, asOf }: Body['a']) => (asOf ? `${status} ${w.asOf(asOf)}` : status)
  return part(a) === part(b) ? w.both(part(a)) : w.each(nameOf(left), part(a), nameOf(right), part(b))
}
