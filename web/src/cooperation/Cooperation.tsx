import { address } from '../address/address'
import { ask } from '../api/ask'
import { CooperationGroundDocument, type CooperationGroundQuery, CooperationOnRecordDocument } from '../api/generated'
import { Shown } from '../app/Shown'
import { useTitle } from '../app/title'
import { members } from '../filters/options'
import type { Members } from '../filters/where'
import { lang, words } from '../words/words'
import { demanded, question } from './asked'
import { OnRecord } from './OnRecord'
import { useKept } from './useKept'
import { viewOf } from './view'
import './cooperation.css'

export type Form = 'matrix' | 'map'

/** Which countries are on record together: as a matrix, or on a map. */
export function Cooperation({ form }: { form: Form }) {
  useTitle(words.value.shell.views.cooperation)
  const ground = ask(CooperationGroundDocument, { lang: lang.value }).value
  const inRegion = members(address.value.set.region)
  if (!inRegion) return <Shown answer={{ state: 'loading' }}>{() => null}</Shown>
  return <Shown answer={ground}>{(ground) => <Asked form={form} ground={ground} inRegion={inRegion} />}</Shown>
}

type AskedProps = { form: Form; ground: CooperationGroundQuery; inRegion: Members }

function Asked({ form, ground, inRegion }: AskedProps) {
  const { set } = address.value
  const answer = ask(CooperationOnRecordDocument, { ...question(set, inRegion), lang: lang.value }).value
  const { shown, waiting } = useKept(answer)
  return (
    <Shown answer={shown}>
      {(found) => (
        <div aria-busy={waiting}>
          <OnRecord form={form} view={viewOf(ground, found, demanded(set, inRegion))} />
        </div>
      )}
    </Shown>
  )
}
