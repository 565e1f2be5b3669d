import type { FormName } from './forms'
import { Swatch } from './Swatch'

/** What the lines of a map mean: each form with its words, in the order given. */
export function Key({ label, forms }: { label: string; forms: { form: FormName; text: string }[] }) {
  return (
    <ul class="legend secondary" aria-label={label}>
      {forms.map(({ form, text }) => (
        <li key={form}>
          <Swatch form={form} /> {text}
        </li>
      ))}
    </ul>
  )
}
