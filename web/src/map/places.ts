import type { Band } from './band'
import type { Line } from './line'
import type { Size, XY } from './types'

/** A place to try for a box: its middle, px, and what it costs to stand there even if it is free. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly cost: number
}

/** Round a mark: right first, then left, above and below, then the corners; at each of the gaps, px. */
export function around([x, y]: XY, gaps: readonly number[], { width, height }: Size): Place[] {
  return gaps.flatMap((gap, i) => {
    const [dx, dy] = [gap + width / 2, gap + height / 2]
    // At a corner a box may come nearer: half its gap on either axis.
    const [cx, cy] = [gap / 2 + width / 2, gap / 2 + height / 2]
    const far = i * 3
    return [
      { x: x + dx, y, cost: far },
      { x: x - dx, y, cost: far + 1 },
      { x, y: y - dy, cost: far + 1.5 },
      { x, y: y + dy, cost: far + 1.5 },
      { x: x + cx, y: y - cy, cost: far + 2 },
      { x: x + cx, y: y + cy, cost: far + 2 },
      { x: x - cx, y: y - cy, cost: far + 2.5 },
      { x: x - cx, y: y + cy, cost: far + 2.5 },
    ]
  })
}

const directions = 24

/** Beside a band, all round it and at each of the gaps, px; and in its middle where the name is small against it. */
export function beside(band: Band, gaps: readonly number[], { width, height }: Size): Place[] {
  const [x, y] = band.centre
  const places: Place[] = []
  for (let i = 0; i < directions; i++) {
    const angle = (2 * Math.PI * i) / directions
    const [nx, ny] = [Math.cos(angle), Math.sin(angle)]
    const reach = reachOf(band, angle)
    gaps.forEach((gap, far) => {
      const out = reach + gap + Math.abs(nx) * (width / 2) + Math.abs(ny) * (height / 2)
      places.push({ x: x + nx * out, y: y + ny * out, cost: 2 + far + out * 0.03 })
    })
  }
  const roomy = band.half[0] > width * 0.6 && band.half[1] > height * 4
  places.push(
    { x, y, cost: roomy ? 1 : 7 },
    { x, y: y + band.half[1] / 3, cost: roomy ? 2 : 9 },
    { x, y: y - band.half[1] / 3, cost: roomy ? 2 : 9 },
  )
  return places
}

/** How far the band reaches from its middle in a direction, px. */
function reachOf({ half, turned }: Band, angle: number): number {
  const own = angle - (turned * Math.PI) / 180
  return (half[0] * half[1]) / Math.hypot(half[1] * Math.cos(own), half[0] * Math.sin(own))
}

/**
 * On both sides of a line, at the given parts of its length. Beside a flat piece the box stands in its middle, just clear of the line; beside
 * a steep one it stands with a corner at it.
 */
export function along(line: Line, fractions: readonly number[], gap: number, { width, height }: Size): Place[] {
  return fractions.flatMap((fraction, i) => {
    const { x, y, angle } = line.at(fraction)
    const [nx, ny] = [-Math.sin(angle), Math.cos(angle)]
    const flat = Math.abs(nx) < 0.4
    const [ox, oy] = flat
      ? [0, gap + Math.abs(nx) * (width / 2) + height / 2]
      : [Math.sign(nx) * (gap + width / 2), ny * (gap + height / 2)]
    const upper = ny > 0 ? -1 : 1
    return [
      { x: x + ox * (flat ? 0 : upper), y: y - (flat ? oy : -oy * upper), cost: i * 0.5 },
      { x: x - ox * (flat ? 0 : upper), y: y + (flat ? oy : -oy * upper), cost: i * 0.5 + 0.3 },
    ]
  })
}

/** Places all over the pane, dearer with the distance from `point`. */
export function anywhere([x, y]: XY, box: Size, pane: Size, margin: number): Place[] {
  const places: Place[] = []
  const [left, top] = [margin + box.width / 2, margin + box.height / 2]
  for (let row = top; row <= pane.height - top; row += 6)
    for (let column = left; column <= pane.width - left; column += 8)
      places.push({ x: column, y: row, cost: 10 + Math.hypot(column - x, row - y) / 8 })
  return places
}
