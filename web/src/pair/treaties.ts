import type { PairQuery } from '../api/generated'
import { date } from '../words/dates'
import { named } from '../words/names'
import { lang, words } from '../words/words'
import type { Section, Text } from './brief'
import type { Footnotes } from './footnotes'
import { nameOf } from '../words/names'

type Shared = PairQuery['shared']
type Treaty = Shared['treaties'][number]
type Standing = Treaty['a']
type Country = Shared['a']

/** How each of the two stands to the treaties whose parties were read. */
export function treaties({ a, b, treaties }: Shared, at: string, notes: Footnotes): Section {
  const w = words.value.pair
  if (treaties.length === 0) return { id: 'treaties', title: w.sections.treaties, lines: [[w.noTreaty]] }
  const days = [...new Set(treaties.map(({ agreement }) => agreement.partiesAsOf))].filter((day) => day !== null)
  const older = days.some((day) => day < at)
  const list = new Intl.ListFormat(lang.value).format(days.map((day) => date(day)))
  return {
    id: 'treaties',
    title: w.sections.treaties,
    table: {
      corner: w.treaty,
      sides: [nameOf(a), nameOf(b)],
      rows: treaties.map((treaty) => ({
        name: treatyName(treaty.agreement),
        cells: [cellOf(treaty.a, a), cellOf(treaty.b, b)],
      })),
    },
    lines: [],
    remarks: [
      [
        [days.length > 0 && w.listAsOf(list), older && w.listIsOlder(date(at))].filter(Boolean).join(' '),
        notes.to(treaties.flatMap(({ a, b }) => [...a.claims, ...b.claims])),
      ],
    ],
  }
}

/** The name in the language of the page; in English the short one. */
function treatyName(agreement: Treaty['agreement']): Text {
  const { text, lang } = named(agreement)
  return { text: lang === 'en' ? shortName(agreement) : text, lang, about: agreement.id }
}

/** The short name by which a treaty goes in English, if the record has one. */
export function shortName({ name, wordings }: Treaty['agreement']): string {
  return wordings.find(({ lang }) => lang === null)?.value ?? name
}

function cellOf(standing: Standing, country: Country): [status: string, detail: string] {
  return [words.value.kinds.treatyStatus[standing.status], detailOf(standing, country)]
}

function detailOf({ status, action, since, signedOn }: Standing, { isState }: Country): string {
  const w = words.value.pair
  if (action && since) return w.actions[action](date(since, 'shortDay'))
  if (status === 'NOT_KNOWN' && !isState) return w.noTerritories
  return signedOn ? w.signed(date(signedOn, 'shortDay')) : w.notInList
}
