import { address } from '../address/address'
import { GapsDocument, type GapsQuery } from '../api/generated'
import { Take } from '../exports/Take'
import { date } from '../words/dates'
import { nameOf } from '../words/names'
import { lang, words } from '../words/words'
import type { RouteChoice } from './Gaps'
import { hasPair, type LegOnDay } from './legs'
import { question } from './question'
import { datedStories, outBy } from './stories'
import { legTable } from './table'

type Props = { data: GapsQuery; legs: LegOnDay[]; day: string; route: RouteChoice }

/** The legs of the day to take along; in the explorer, the query of that day. */
export function Tools({ data, legs, day, route }: Props) {
  const { gaps, kinds, shell } = words.value
  const asked = question(address.value.set)
  const name = nameOf(route)
  const out = outBy(datedStories(data.sources.nodes).stories, day)
  const about = [
    name,
    `${gaps.onRecordBy} ${date(day)}. ${gaps.countedFrom(kinds.cooperation[asked.threshold])}`,
    shell.note(out.stories, out.publishers),
  ]
  return (
    <Take
      title={gaps.heading(legs.filter(hasPair).length, legs.length)}
      about={about}
      table={legTable(legs, `${name}. ${gaps.onRecordBy} ${date(day)}`)}
      map
      place={{ path: ['gaps', route.id.replace('route:', '')], set: { ...address.value.set, at: day } }}
      document={GapsDocument}
      variables={{ route: route.id, end: day, lang: lang.value, ...asked }}
    />
  )
}
