import { change } from '../address/address'
import { Swatch } from '../map/Swatch'
import { Name } from '../words/Name'
import { nameOf } from '../words/names'
import { words } from '../words/words'
import type { LegOnDay } from './legs'
import { pairsOf } from './pairs'
import { Witness } from './Witness'

type Props = { leg: LegOnDay; bare: Set<string>; selected: boolean }

/** One leg: its name, its state by form and in words, and the pairs that make it so. */
export function LegRow({ leg, bare, selected }: Props) {
  const w = words.value.gaps
  const { state } = leg.on
  const strong = state === 'PAIR_ON_RECORD' || state === 'POSSIBLE' || state === 'AROUND_ONLY'
  return (
    <li class={strong ? 'leg strong' : 'leg'} data-leg={leg.id} data-state={state} aria-current={selected ? 'true' : undefined}>
      <span class="tag numbers">{leg.tag}</span>
      <Swatch form={state} />
      <div>
        <button class="open" aria-expanded={selected} onClick={() => change({ sel: selected ? undefined : leg.id })}>
          <Name of={leg.from} /> {w.arrow} <Name of={leg.to} />
        </button>
        <span class="state">{state === 'PAIR_ON_RECORD' ? w.pairs(leg.on.pairs) : words.value.kinds.gapState[state]}</span>
        <Reason leg={leg} bare={bare} />
      </div>
    </li>
  )
}

function Reason({ leg, bare }: { leg: LegOnDay; bare: Set<string> }) {
  const w = words.value.gaps
  const { state, witnesses, around, covered } = leg.on
  if (state === 'NOT_ASSESSABLE') {
    const end = [leg.from, leg.to].find(({ id }) => bare.has(id))
    return end ? <p>{w.noCountry(nameOf(end))}</p> : null
  }
  if (state === 'AROUND_ONLY') {
    return (
      <p>
        {pairsOf(around).map((pair) => (
          <Witness key={pair.key} pair={pair} />
        ))}{' '}
        {w.passesOver(pairsOf(around).length)}
      </p>
    )
  }
  if (witnesses.length === 0) return null
  return (
    <ul class="witnesses">
      {pairsOf(witnesses).map((pair) => (
        <li key={pair.key}>
          <Witness pair={pair} full />
        </li>
      ))}
      {covered && <li>{w.betweenCountries}</li>}
    </ul>
  )
}
