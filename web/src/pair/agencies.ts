import type { PairQuery } from '../api/generated'
import { named, nameOf } from '../words/names'
import { words } from '../words/words'
import type { Line, Section } from './brief'
import type { Footnotes } from './footnotes'
import { listed } from './listed'

type Country = PairQuery['shared']['a']

/** Each side's bodies that the record names. */
export function agencies({ a, b }: PairQuery['shared'], notes: Footnotes): Section {
  const w = words.value.pair
  const none = a.agencies.totalCount + b.agencies.totalCount === 0
  return {
    id: 'agencies',
    title: w.sections.agencies,
    lines: none ? [[w.noAgencies]] : [lineOf(a, notes), lineOf(b, notes)],
  }
}

function lineOf(country: Country, notes: Footnotes): Line {
  const { nodes } = country.agencies
  const names = nodes.map((agency) => ({ ...named(agency), about: agency.id }))
  return [
    `${nameOf(country)}: `,
    ...(names.length > 0 ? listed(names) : [words.value.pair.noAgency]),
    '.',
    notes.to(nodes.flatMap(({ citations }) => citations)),
  ]
}
