import type { PairQuery } from '../api/generated'
import { capital } from '../cooperation/capital'
import { comma, semicolon } from '../cooperation/marks'
import { quotation } from '../cooperation/sources'
import { date } from '../words/dates'
import { period } from '../words/period'
import { lang, words } from '../words/words'
import type { Line, Piece, Section } from './brief'
import { filled } from './filled'
import type { Footnotes } from './footnotes'

type Told = PairQuery['told']
type Contact = Told['contacts'][number]
type Cooperation = Contact['cooperation']

/** What the two did together, each with when it was and who says so. */
export function contacts({ contacts }: Told, notes: Footnotes): Section {
  const w = words.value.pair
  const lines = contacts.map(({ cooperation, on }) => {
    const told = contentOf(cooperation).flatMap((text) => [' ', { text, lang: 'en' }])
    return lineOf(cooperation, ['.', ...(on === 'POSSIBLE' ? [` ${w.possibly}`] : []), ...told], notes)
  })
  return {
    id: 'contacts',
    title: w.sections.contacts,
    count: lines.length,
    lines: lines.length > 0 ? lines : [[w.noContact]],
  }
}

/** What is told of both and makes no contact of the two, with the reason; no section where there is none. */
export function apart({ apart }: Told, notes: Footnotes): Section[] {
  const w = words.value.pair
  if (apart.length === 0) return []
  const lines = apart.map(({ cooperation, reasons }) => {
    const why = reasons.map((reason) => words.value.kinds.uncounted[reason])
    return lineOf(cooperation, [`${semicolon()}${w.because(new Intl.ListFormat(lang.value, { type: 'unit' }).format(why))}.`], notes)
  })
  return [{ id: 'apart', title: w.sections.apart, count: lines.length, lines }]
}

function lineOf(cooperation: Cooperation, after: Piece[], notes: Footnotes): Line {
  const { id, kind, when, citations } = cooperation
  const quoted = quotation(cooperation)
  return [
    { text: capital(words.value.kinds.cooperation[kind]), about: id, strong: true },
    comma() + period(when),
    ...wordingOf(cooperation),
    ...after,
    ...(quoted ? [' ', { text: `“${quoted.words}”`, lang: 'en' }] : []),
    notes.to(citations),
  ]
}

// A date that the source gives in words of its own, such as "last week", is given in them too.
function wordingOf({ when, reportedOn }: Cooperation): Piece[] {
  const w = words.value.pair
  if (!when.text || when.precision === 'DAY' || when.precision === 'UNKNOWN') return []
  const told = (text: string) => (reportedOn ? w.dated(text, date(reportedOn)) : w.datedOnly(text))
  return [' (', ...filled((text) => told(text!), [when.text]), ')']
}

// Of these the date as it is written says all that the note does.
const saysItself: Cooperation['when']['precision'][] = ['UNKNOWN', 'WEEK']

function contentOf({ summary, events, when }: Cooperation): string[] {
  const told = [summary, ...events.nodes.map((event) => event.summary)].filter((text) => text !== null)
  const note = saysItself.includes(when.precision) ? null : when.note
  return [...new Set([...told, ...(note ? [note] : [])])]
}
