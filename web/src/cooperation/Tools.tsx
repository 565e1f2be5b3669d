import { address } from '../address/address'
import { CooperationOnRecordDocument } from '../api/generated'
import { Take } from '../exports/Take'
import { members } from '../filters/options'
import { knownBy } from '../filters/where'
import { lang, words } from '../words/words'
import { question } from './asked'
import type { Form } from './Cooperation'
import { findingOf } from './findingOf'
import { aboutTime } from './aboutTime'
import { rows } from './rows'
import { pairTable } from './table'
import type { View } from './view'

/** The pairs to take along, as a table and as files, and the query that they come from. */
export function Tools({ form, view }: { form: Form; view: View }) {
  const w = words.value.cooperation
  const { set } = address.value
  const about = aboutTime(set, view)
  const { stories, publishers } = view.stories
  return (
    <Take
      title={findingOf(view)}
      about={[about, w.stories(stories, publishers)]}
      table={pairTable(rows(view.pairs, view.countries, knownBy(set)), `${findingOf(view)}. ${about}`)}
      map={form === 'map'}
      document={CooperationOnRecordDocument}
      variables={{ ...question(set, members(set.region) ?? (() => [])), lang: lang.value }}
    />
  )
}
