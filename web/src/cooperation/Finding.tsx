import { address, to } from '../address/address'
import { Link } from '../address/Link'
import { words } from '../words/words'
import { aboutTime } from './aboutTime'
import { findingOf } from './findingOf'
import type { Form } from './Cooperation'
import type { View } from './view'

/** What the view finds, in a sentence; it changes with the filters and is then read out. */
export function Finding({ form, view }: { form: Form; view: View }) {
  const w = words.value.cooperation
  const possible = view.pairs.filter(({ on }) => on === 'POSSIBLE').length
  return (
    <div class="heading">
      <div class="finding">
        <h1 aria-live="polite">{findingOf(view)}</h1>
        <Forms form={form} />
      </div>
      <p>
        {aboutTime(address.value.set, view)} {possible > 0 && w.possible(possible)} {form === 'matrix' ? w.howToRead : w.howToReadMap}
      </p>
    </div>
  )
}

function Forms({ form }: { form: Form }) {
  const w = words.value.cooperation
  const { lang: _, ...set } = address.value.set
  return (
    <nav class="forms no-print" aria-label={w.form}>
      <Link href={to('/cooperation', set)} aria-current={form === 'matrix' ? 'page' : undefined}>
        {w.matrix}
      </Link>
      <Link href={to('/cooperation/map', set)} aria-current={form === 'map' ? 'page' : undefined}>
        {w.map}
      </Link>
    </nav>
  )
}
