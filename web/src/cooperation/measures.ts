/** How large the parts of the matrix are, px. */
export type Measures = {
  /** The cells are large enough to be hit; else one chooses a country by its name and then a partner. */
  targets: boolean
  /** Codes instead of names at the ends of the columns. */
  codes: boolean
  /** Of the column of regions; 0 if there is none. */
  region: number
  name: number
  cell: { width: number; height: number }
  /** Between two regions. */
  gap: number
}

/** The least width and height of what can be hit. */
const target = 24
const widest = 44

/** Measures for so many countries in so many regions in a pane of a width. */
export function measures(width: number, countries: number, regions: number): Measures {
  const large = fit(width, countries, regions, { region: 116, name: 128, end: 96, gap: 8 })
  if (large >= 30) return { targets: true, codes: false, region: 116, name: 128, cell: square(large), gap: 8 }
  const middle = fit(width, countries, regions, { region: 0, name: 128, end: 34, gap: 6 })
  if (middle >= target) return { targets: true, codes: true, region: 0, name: 128, cell: square(middle), gap: 6 }
  const small = fit(width, countries, regions, { region: 0, name: 92, end: 28, gap: 4 })
  return { targets: false, codes: true, region: 0, name: 92, cell: { width: Math.max(8, small), height: target }, gap: 4 }
}

type Around = { region: number; name: number; end: number; gap: number }

// The last country has a row and no column; `end` is the name at the end of the last column.
function fit(width: number, countries: number, regions: number, { region, name, end, gap }: Around): number {
  const left = width - region - name - end - gap * Math.max(0, regions - 1)
  return Math.min(widest, Math.floor(left / Math.max(1, countries - 1)))
}

const square = (side: number) => ({ width: side, height: side })
