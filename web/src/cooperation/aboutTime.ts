import { at, knownBy, type Settings } from '../filters/where'
import { date } from '../words/dates'
import { words } from '../words/words'
import type { View } from './view'

/** Of which time the view is: the whole record, or by a day; and what was known by a day. */
export function aboutTime(set: Settings, { stories: { first, last } }: View): string {
  const w = words.value.cooperation
  const [day, known] = [at(set), knownBy(set)]
  const time = day ? w.by(date(day)) : w.whole(first.slice(0, 4), last.slice(0, 4))
  return known ? `${time} ${w.knownBy(date(known))}` : time
}
