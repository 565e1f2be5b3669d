import { publishedOn } from '../cooperation/published'
import type { Citation } from '../cooperation/sources'
import { nameOf } from '../words/names'

type Source = Citation['source']

/** A source, with the number by which the brief refers to it. */
export type Footnote = { number: number; id: string; title: string; publisher: string; date: string; url: string | null }

/** The sources of a brief, numbered in the order in which they are first referred to. */
export class Footnotes {
  private readonly numbers = new Map<string, Footnote>()
  private readonly knownBy: string | undefined

  /** `knownBy`: only sources certainly published by that day are referred to. */
  constructor(knownBy?: string) {
    this.knownBy = knownBy
  }

  /** The numbers of sources, each once, the least first: a piece that goes behind what rests on them. */
  to(cited: { source: Source }[]): { notes: number[] } {
    const known = cited.filter(
      ({ source: { published } }) => !this.knownBy || (published.latest !== null && published.latest <= this.knownBy),
    )
    return { notes: [...new Set(known.map(({ source }) => this.number(source)))].sort((a, b) => a - b) }
  }

  /** All of them, by number. */
  all(): Footnote[] {
    return [...this.numbers.values()]
  }

  private number(source: Source): number {
    const { id, name: title, publisher, url } = source
    const number = this.numbers.get(id)?.number ?? this.numbers.size + 1
    this.numbers.set(id, {
      number,
      id,
      title,
      publisher: publisher ? (publisher.acronym ?? nameOf(publisher)) : '',
      date: publishedOn(source),
      url,
    })
    return number
  }
}
