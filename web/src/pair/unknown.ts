import type { PairQuery } from '../api/generated'
import { words } from '../words/words'
import type { Section } from './brief'
import { shortName } from './treaties'

// It stands under the title already, with what was read.
const saidAbove = 'Nothing on record is not evidence of nothing.'

/** What is not known, in the sentences of the API, with treaties by their short names. */
export function unknown({ unknown }: PairQuery['told'], { treaties }: PairQuery['shared']): Section {
  const short = (sentence: string) =>
    byLength(treaties).reduce((text, { agreement }) => text.replaceAll(agreement.name, shortName(agreement)), sentence)
  return {
    id: 'unknown',
    title: words.value.pair.sections.unknown,
    lines: unknown.filter((sentence) => !sentence.startsWith(saidAbove)).map((sentence) => [{ text: short(sentence), lang: 'en' }]),
  }
}

// The name of a protocol ends in that of its convention.
function byLength(treaties: PairQuery['shared']['treaties']) {
  return treaties.toSorted((a, b) => b.agreement.name.length - a.agreement.name.length)
}
