import { Name } from '../words/Name'
import { MatrixCell } from './MatrixCell'
import type { Row } from './matrix'
import type { Measures } from './measures'
import type { Place } from './moves'

export type Props = {
  row: Row
  index: number
  /** How many countries there are in all, and in the region. */
  count: number
  of: number
  size: Measures
  selected?: string
  /** The place whose row and column are tinted. */
  tinted: Place | null
  /** Where the Tab key stops; none where each name is a stop of its own. */
  stop?: Place
  point: (place: Place | null) => void
  choose: (id: string) => void
}

/** One country: its region, its name, what is on record with each country before it, and its name again where its column begins. */
export function MatrixRow(props: Props) {
  const { row, index, count, of, size, tinted } = props
  const { country, code, group, first, cells, alone } = row
  const marked = tinted && (index === tinted.row || index === tinted.column)
  const classes = [first && index > 0 && 'opens', marked && 'marked', alone && 'alone'].filter(Boolean).join(' ')
  return (
    <tr class={classes || undefined}>
      {size.region > 0 && first && (
        <th scope="rowgroup" rowSpan={of} class="region">
          {group.region && <Name of={group.region} />}
        </th>
      )}
      <CountryName {...props} />
      {cells.map((cell, column) => (
        <MatrixCell
          key={cell.id}
          cell={cell}
          place={{ row: index, column }}
          size={size}
          selected={cell.id === props.selected}
          stop={props.stop}
          tinted={isTinted(tinted, index, column)}
          point={props.point}
          choose={props.choose}
        />
      ))}
      <td class={first && index > 0 ? 'end opens' : 'end'} colSpan={count - index} aria-hidden="true">
        {size.codes ? code : <Name of={country} />}
      </td>
    </tr>
  )
}

function CountryName({ row: { country, group, cells }, index, size, selected, stop, choose, point }: Props) {
  const isStop = !stop || (stop.row === index && stop.column === -1)
  return (
    <th scope="row" class={cells.length === 0 ? 'name' : 'name has-cells'}>
      <button
        class="plain"
        tabIndex={isStop ? 0 : -1}
        data-place={`${index} -1`}
        aria-pressed={country.id === selected}
        onClick={() => choose(country.id)}
        onPointerEnter={() => point(null)}
      >
        <Name of={country} />
        {size.region === 0 && group.region && (
          <span class="unseen">
            , <Name of={group.region} />
          </span>
        )}
      </button>
    </th>
  )
}

// The way from both names to the place; of a country all its cells.
function isTinted(tinted: Place | null, row: number, column: number): boolean {
  if (!tinted) return false
  if (tinted.column < 0) return row === tinted.row || column === tinted.row
  return (row === tinted.row && column <= tinted.column) || (column === tinted.column && row <= tinted.row)
}
