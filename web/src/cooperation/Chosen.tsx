import { words } from '../words/words'
import { ChosenCountry } from './ChosenCountry'
import { ChosenPair } from './ChosenPair'
import type { Form } from './Cooperation'
import { cellAt } from './matrix'
import type { View } from './view'

/** What is on record of the pair, or of the country, that is chosen. */
export function Chosen({ view, selected = '', form }: { view: View; selected?: string; form: Form }) {
  const w = words.value.cooperation
  const cell = cellAt(view.rows, selected)
  const country = view.countries.find(({ id }) => id === selected)
  return (
    <div aria-live="polite">
      {cell && <ChosenPair cell={cell} />}
      {country && <ChosenCountry country={country} rows={view.rows} />}
      {!cell && !country && (
        <p class={form === 'matrix' ? 'hint secondary' : 'secondary'}>{form === 'matrix' ? w.chooseACell : w.chooseALine}</p>
      )}
    </div>
  )
}
