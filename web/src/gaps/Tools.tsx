import { address } from '../address/address'
import { GapsDocument, type GapsQuery } from '../api/generated'
import { Take } from '../exports/Take'
import { date } from '../words/dates'
import { nameOf } from '../words/names'
import { lang, words } from '../words/words'
import type { RouteChoice } from './Gaps'
import { hasPair, type LegOnDay } from './legs'
import { question } from './question'
import { legTable } from './table'

type Props = { data: GapsQuery; legs: LegOnDay[]; day: string; route: RouteChoice }

/** The legs of the day to take along; in the explorer, the query of that day. */
export function Tools({ legs, day, route }: Props) {
  const { gaps, kinds } = words.value
  const asked = question(address.value.set)
  const name = nameOf(route)
  const about = [name, `${gaps.onRecordBy} ${date(day)}. ${gaps.countedFrom(kinds.cooperation[asked.threshold])}`]
  return (
    <Take
      title={gaps.heading(legs.filter(hasPair).length, legs.length)}
      about={about}
      table={legTable(legs, `${name}. ${gaps.onRecordBy} ${date(day)}`)}
      map
      document={GapsDocument}
      variables={{ route: route.id, end: day, lang: lang.value, ...asked }}
    />
  )
}
