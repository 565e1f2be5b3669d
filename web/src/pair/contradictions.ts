import type { PairQuery } from '../api/generated'
import { named } from '../words/names'
import { period } from '../words/period'
import { words } from '../words/words'
import { edtf } from '../record/edtf'
import type { Line, Piece, Section } from './brief'
import type { Footnotes } from './footnotes'

type Told = PairQuery['told']
type Comparison = Told['contradictions'][number]
type Disputed = Told['disputed'][number]

/** Where sources disagree on the two, each value with who says it; then what else is disputed. */
export function contradictions({ contradictions, disputed }: Told, notes: Footnotes): Section {
  const w = words.value.pair
  const open = new Set(contradictions.map(keyOf))
  const others = disputed.filter((claim) => !open.has(keyOf(claim)))
  const lines = [...contradictions.map((one) => disagreement(one, notes)), ...others.map((one) => dispute(one, notes))]
  return {
    id: 'contradictions',
    title: w.sections.contradictions,
    count: lines.length,
    lines: lines.length > 0 ? lines : [[w.noContradiction]],
    remarks: disputed.flatMap(({ note, source }) => (note ? [[{ text: note, lang: 'en' }, notes.to([{ source }])]] : [])),
  }
}

const keyOf = ({ subject, property }: { subject: { id: string }; property: string }) => `${subject.id} ${property}`

function disagreement({ subject, property, a, b }: Comparison, notes: Footnotes): Line {
  const w = words.value.pair
  return [
    { text: w.disagree(propertyName(property)), strong: true },
    ' ',
    nameOfSubject(subject),
    `: ${valueOf(property, a)}`,
    notes.to(a.claims),
    ` ${w.or} ${valueOf(property, b)}`,
    notes.to(b.claims),
    '.',
  ]
}

function dispute({ subject, property, value, object, source }: Disputed, notes: Footnotes): Line {
  return [
    { text: words.value.pair.disputed(propertyName(property)), strong: true },
    ' ',
    nameOfSubject(subject),
    `: ${valueOf(property, { value, object })}.`,
    notes.to([{ source }]),
  ]
}

function nameOfSubject(subject: Comparison['subject']): Piece {
  const { text, lang } = named(subject)
  return { text, lang, about: subject.id }
}

function propertyName(property: string): string {
  const names: Record<string, string> = words.value.record.properties
  return (names[property] ?? property).toLowerCase()
}

// Properties whose values are dates.
const dates = ['when', 'reportedOn', 'published']

function valueOf(property: string, { value, object }: Pick<Disputed, 'value' | 'object'>): string {
  const day = dates.includes(property) ? edtf(value ?? '') : undefined
  return object?.name ?? (day ? period(day) : (value ?? ''))
}
