import type { PairQuery } from '../api/generated'
import { comma } from '../cooperation/marks'
import { storyCount } from '../cooperation/stories'
import { date } from '../words/dates'
import { nameOf } from '../words/names'
import { words } from '../words/words'
import { agencies } from './agencies'
import { apart, contacts } from './contacts'
import { contradictions } from './contradictions'
import { filled } from './filled'
import { type Footnote, Footnotes } from './footnotes'
import { bodies } from './bodies'
import { routes } from './ties'
import { treaties } from './treaties'
import { unknown } from './unknown'

/** A text that is more than its letters: about a node of the graph, in another language than the page's, or one to begin with. */
export type Text = {
  text: string
  /** Id of the node that it names. */
  about?: string
  /** It leads there on the page alone: a text with all its links written out could not be read. */
  onPage?: boolean
  lang?: string
  strong?: boolean
}

/** A piece of a statement: text, or the numbers of the sources that what stands before it rests on. */
export type Piece = string | Text | { notes: number[] }

/** A statement. */
export type Line = Piece[]

/** Two countries and how each stands to something. */
export type Table = {
  corner: string
  sides: [string, string]
  rows: { name: Text; cells: [status: string, detail: string][] }[]
}

export type Section = {
  id: keyof typeof words.value.pair.sections
  title: string
  count?: number
  table?: Table
  lines: Line[]
  /** What a careful reader should know of the lines. */
  remarks?: Line[]
}

/** The brief for a meeting of two countries, ready to be shown, printed or copied: all three say the same. */
export type Brief = { kicker: string; title: string; under: Piece[]; sections: Section[]; sources: Footnote[] }

/** What is asked of a brief beside its countries. */
export type Asked = { at: string; knownBy?: string }

/** Writes the brief in the language of the page. */
export function briefOf({ told, shared, sources, dataset }: PairQuery, asked: Asked): Brief {
  const w = words.value.pair
  const notes = new Footnotes(asked.knownBy)
  const { stories, publishers } = storyCount(sources)
  const sections = [
    contacts(told, notes),
    ...apart(told, notes),
    treaties(shared, asked.at, notes),
    bodies(shared, notes),
    routes(told, shared, notes),
    agencies(shared, notes),
    contradictions(told, notes),
    unknown(told, shared),
  ]
  return {
    kicker: [w.kicker(date(asked.at)), asked.knownBy && w.knownBy(date(asked.knownBy))].filter(Boolean).join(comma()),
    title: w.title(nameOf(shared.a), nameOf(shared.b)),
    under: [
      `${w.read(stories, publishers)} `,
      ...filled((title) => w.data(title!, dataset.version), [dataset.title]),
      ` ${words.value.shell.noteLead}`,
    ],
    sections,
    sources: notes.all(),
  }
}
