import { date } from '../words/dates'
import { nameOf } from '../words/names'
import { period } from '../words/period'
import { words } from '../words/words'
import type { Citation } from './sources'

type Source = Citation['source']

/** When a source came out. Of some only a day is known before which it did not. */
export function publishedOn({ published }: Source, short = false): string {
  const w = words.value.cooperation
  const { earliest, latest } = published
  if (!earliest && !latest) return w.undated
  return latest ? period(published, short) : w.notBefore(date(earliest!, short ? 'shortDay' : 'day'))
}

/** Who published a source, as short as can be. */
export function publisherOf({ publisher, name }: Source): string {
  return publisher ? (publisher.acronym ?? nameOf(publisher)) : name
}
