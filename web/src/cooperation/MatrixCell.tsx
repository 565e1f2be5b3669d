import { KindMark } from '../map/marks'
import { rightToLeft } from '../words/words'
import { described } from './described'
import type { Cell } from './matrix'
import type { Measures } from './measures'
import type { Place } from './moves'
import { strongest } from './pairs'

type Props = {
  cell: Cell
  place: Place
  size: Measures
  selected: boolean
  tinted: boolean
  stop?: Place
  point: (place: Place | null) => void
  choose: (id: string) => void
}

/** What is on record of two countries: a mark, a number if there is more than one contact, a question mark if it is only possible. */
export function MatrixCell({ cell, place, size, selected, tinted, stop, point, choose }: Props) {
  const classes = ['cell', cell.opens && 'opens', tinted && 'tinted', selected && 'selected'].filter(Boolean).join(' ')
  if (!size.targets) {
    return (
      <td class={classes}>
        <span class="box" data-pair={cell.id}>
          <Sign cell={cell} size={size} />
          {(cell.pair || cell.series.length > 0) && <span class="unseen">{described(cell)}</span>}
        </span>
      </td>
    )
  }
  return (
    <td class={classes} aria-selected={selected}>
      <button
        class="box"
        data-pair={cell.id}
        data-place={`${place.row} ${place.column}`}
        tabIndex={stop?.row === place.row && stop.column === place.column ? 0 : -1}
        onClick={() => choose(cell.id)}
        onPointerEnter={() => point(place)}
      >
        <span class="unseen">{described(cell)}</span>
        <Sign cell={cell} size={size} />
      </button>
    </td>
  )
}

function Sign({ cell: { pair, series }, size: { cell } }: { cell: Cell; size: Measures }) {
  if (!pair && series.length === 0) return null
  const sign = pair && (pair.cooperations.length > 1 || pair.on === 'POSSIBLE')
  const many = pair && pair.cooperations.length > 1 ? pair.cooperations.length : ''
  const tall = cell.height > cell.width
  const radius = Math.min(8, Math.max(3, Math.min(cell.width, cell.height) / 2 - (tall ? 2 : 7)))
  const aside = rightToLeft.value ? 4 : -4
  const [x, y] = [cell.width / 2 + (sign && !tall ? aside : 0), cell.height / 2 - (sign && tall ? 4 : 0)]
  return (
    <>
      <svg width={cell.width} height={cell.height} aria-hidden="true">
        <KindMark kind={pair ? strongest(pair) : 'SERIES'} x={x} y={y} radius={pair ? radius : radius - 1} />
      </svg>
      {sign && (
        <span class="sign numbers" aria-hidden="true">
          {many}
          {pair.on === 'POSSIBLE' && '?'}
        </span>
      )}
    </>
  )
}
