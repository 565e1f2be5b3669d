import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { address, change, go, toNode } from '../address/address'
import { words } from '../words/words'
import { alongTo } from './asked'
import { described } from './described'
import type { Row } from './matrix'
import { MatrixHead } from './MatrixHead'
import { MatrixRow } from './MatrixRow'
import { measures, type Measures } from './measures'
import type { Place } from './moves'
import { useRoving } from './useRoving'
import { useWidth } from './useWidth'
import './matrix.css'

type Props = {
  rows: Row[]
  selected?: string
  /** A country was chosen by its name, where that is the way in: what is beside has the rest. */
  onCountry: () => void
  children: ComponentChildren
}

/** Countries by countries: the lower triangle, a mark for the strongest kind of each pair. Stands for nothing but what is on record. */
export function Matrix({ rows, selected, onCountry, children }: Props) {
  const w = words.value.cooperation
  const [box, width] = useWidth<HTMLDivElement>()
  const size = measures(width, rows.length, rows.filter(({ first }) => first).length)
  const [pointed, point] = useState<Place | null>(null)
  const chosen = placeOf(rows, selected)
  const roving = useRoving(rows.length, chosen, ({ row, column }) => {
    const cell = rows[row]?.cells[column]
    if (cell) go(toNode(cell.id, alongTo(address.value.set)))
  })
  const tinted = pointed ?? roving.focused ?? chosen
  const cell = tinted && rows[tinted.row]?.cells[tinted.column]
  const choose = (id: string) => {
    change({ sel: id === selected ? undefined : id })
    if (!size.targets) onCountry()
  }
  return (
    <div class="matrix-pane" ref={box}>
      {width > 0 && rows.length > 0 && (
        <table
          class={size.targets ? 'matrix' : 'matrix tiny'}
          role={size.targets ? 'grid' : undefined}
          aria-label={w.matrixName}
          style={styleOf(size)}
          onKeyDown={size.targets ? roving.onKeyDown : undefined}
          onFocusCapture={roving.onFocus}
          onBlurCapture={roving.onBlur}
          onPointerLeave={() => point(null)}
        >
          <MatrixHead rows={rows} size={size} />
          {groupsOf(rows).map((group) => (
            <tbody key={group[0]!.country.id}>
              {group.map((row) => (
                <MatrixRow
                  key={row.country.id}
                  {...{ row, size, selected, tinted, point, choose }}
                  index={rows.indexOf(row)}
                  count={rows.length}
                  of={group.length}
                  stop={size.targets ? roving.stop : undefined}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
      <p class="pointed secondary" aria-hidden="true">
        {cell ? described(cell) : size.targets ? w.keys : w.tapAName}
      </p>
      {children}
    </div>
  )
}

function groupsOf(rows: Row[]): Row[][] {
  return [...new Set(rows.map(({ group }) => group))].map((group) => rows.filter((row) => row.group === group))
}

function styleOf({ cell, gap }: Measures) {
  return { '--cell-width': `${cell.width}px`, '--cell-height': `${cell.height}px`, '--gap': `${gap}px` }
}

function placeOf(rows: Row[], id: string | undefined): Place | null {
  const row = rows.findIndex(({ country, cells }) => country.id === id || cells.some((cell) => cell.id === id))
  return row < 0 ? null : { row, column: rows[row]!.cells.findIndex((cell) => cell.id === id) }
}
