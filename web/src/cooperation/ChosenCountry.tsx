import { change } from '../address/address'
import { Name } from '../words/Name'
import { words } from '../words/words'
import { type Cell, cellsOf, type Row } from './matrix'
import type { Country } from './order'
import { strongest } from './pairs'

/** One country, and with whom it is on record: on a phone the way into a cell that is too small to tap. */
export function ChosenCountry({ country, rows }: { country: Country; rows: Row[] }) {
  const w = words.value.cooperation
  const cells = cellsOf(rows, country.id)
  const paired = cells.filter(({ pair }) => pair)
  const series = cells.filter(({ pair, series }) => !pair && series.length > 0)
  const others = cells.filter(({ pair, series }) => !pair && series.length === 0)
  return (
    <section class="chosen">
      <h2>
        <Name of={country} />
      </h2>
      <h3>{w.partners(paired.length)}</h3>
      <Partners of={country} cells={paired} />
      {series.length > 0 && <h3>{w.partnersInSeries}</h3>}
      <Partners of={country} cells={series} />
      <details>
        <summary class="secondary">{w.others(others.length)}</summary>
        <Partners of={country} cells={others} />
      </details>
      <button class="plain" onClick={() => change({ sel: undefined })}>
        {w.close}
      </button>
    </section>
  )
}

function Partners({ of, cells }: { of: Country; cells: Cell[] }) {
  return (
    <ul class="partners">
      {cells.map(({ id, row, column, pair }) => (
        <li key={id}>
          <button class="plain" onClick={() => change({ sel: id })}>
            <Name of={row.id === of.id ? column : row} />
          </button>
          {pair && <span class="secondary">{words.value.kinds.cooperation[strongest(pair)]}</span>}
        </li>
      ))}
    </ul>
  )
}
