/**
 * Rings or lines, given as x, y, x, y, on one side of a bound across an axis: where `side` is 1 what is greater, where it is -1 what is less. A
 * ring stays one ring, which runs along the bound; a line falls into its pieces.
 */
export function clipped(all: readonly number[][], axis: 0 | 1, bound: number, side: 1 | -1, rings: boolean): number[][] {
  return all.flatMap((points) => piecesOf(points, axis, bound, side, rings))
}

function piecesOf(points: readonly number[], axis: 0 | 1, bound: number, side: 1 | -1, ring: boolean): number[][] {
  const pieces: number[][] = []
  let piece: number[] = []
  const last = points.length - 2
  let wasKept = ring && (points[last + axis]! - bound) * side >= 0
  for (let i = 0; i <= last; i += 2) {
    const isKept = (points[i + axis]! - bound) * side >= 0
    if (isKept !== wasKept && (i || ring)) {
      piece.push(...crossing(points, i ? i - 2 : last, i, axis, bound))
      if (!ring && wasKept) {
        pieces.push(piece)
        piece = []
      }
    }
    if (isKept) piece.push(points[i]!, points[i + 1]!)
    wasKept = isKept
  }
  return piece.length ? [...pieces, piece] : pieces
}

/** Where the way from one point to another crosses the bound. */
function crossing(points: readonly number[], from: number, to: number, axis: 0 | 1, bound: number): [number, number] {
  const other = 1 - axis
  const u = (bound - points[from + axis]!) / (points[to + axis]! - points[from + axis]!)
  const value = points[from + other]! + (points[to + other]! - points[from + other]!) * u
  return axis ? [value, bound] : [bound, value]
}
