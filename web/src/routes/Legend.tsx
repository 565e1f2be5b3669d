import { Swatch } from '../map/Swatch'
import { words } from '../words/words'

/** What the lines of the routes map rest on. */
export function Legend() {
  const w = words.value.routes.legend
  return (
    <ul class="legend secondary">
      {(Object.keys(w) as (keyof typeof w)[]).map((form) => (
        <li key={form}>
          <Swatch form={form} /> {w[form]}
        </li>
      ))}
    </ul>
  )
}
