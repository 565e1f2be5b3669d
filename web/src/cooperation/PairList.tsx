import { change } from '../address/address'
import { Name } from '../words/Name'
import { words } from '../words/words'
import { comma } from './marks'
import { sidesOf } from './described'
import type { Cell, Row } from './matrix'
import { strongest } from './pairs'
import type { View } from './view'

type Props = { view: View; selected?: string; hovered?: string | null; onHover?: (id: string | null) => void }

/** The pairs in words, those of two regions first: all that the map shows. */
export function PairList({ view, ...rest }: Props) {
  const w = words.value.cooperation
  const regions = new Map(view.rows.map((row) => [row.country.id, row.group]))
  const cells = view.rows.flatMap((row: Row) => row.cells).filter(({ pair }) => pair)
  const within = ({ row, column }: Cell) => regions.get(row.id) === regions.get(column.id)
  return (
    <>
      <Part title={w.betweenRegions} cells={cells.filter((cell) => !within(cell))} {...rest} />
      <Part title={w.withinARegion} cells={cells.filter(within)} {...rest} />
    </>
  )
}

function Part({ title, cells, selected, hovered, onHover }: { title: string; cells: Cell[] } & Omit<Props, 'view'>) {
  if (cells.length === 0) return null
  return (
    <section class="part pairs">
      <h2>{title}</h2>
      <ul>
        {cells.map((cell) => (
          <li
            key={cell.id}
            data-pair={cell.id}
            class={cell.id === hovered ? 'hovered' : undefined}
            aria-current={cell.id === selected ? 'true' : undefined}
            onPointerEnter={() => onHover?.(cell.id)}
            onPointerLeave={() => onHover?.(null)}
          >
            <One cell={cell} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function One({ cell }: { cell: Cell }) {
  const w = words.value.cooperation
  const pair = cell.pair!
  const [a, b] = sidesOf(cell)
  return (
    <>
      <button class="plain" onClick={() => change({ sel: cell.id })}>
        <Name of={a} /> – <Name of={b} />
      </button>
      <span class="secondary">
        {words.value.kinds.cooperation[strongest(pair)]}
        {pair.cooperations.length > 1 && comma() + w.contacts(pair.cooperations.length)}
        {pair.on === 'POSSIBLE' && comma() + w.possibly}
      </span>
    </>
  )
}
