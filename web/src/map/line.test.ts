import { describe, expect, it } from 'vitest'
import { lineAlong } from './line'
import type { XY } from './types'

const spine: XY[] = [
  [0, 0],
  [100, 0],
  [200, 0],
]

describe('lineAlong', () => {
  it('is cut at both ends', () => {
    const line = lineAlong(spine, { start: 5, end: 8, aside: 0 })
    expect(line.points[0]).toEqual([5, 0])
    expect(line.points.at(-1)).toEqual([192, 0])
    expect(line.length).toBeCloseTo(187)
  })

  it('says where it is and where it leads after a part of its length', () => {
    expect(lineAlong(spine, { start: 0, end: 0, aside: 0 }).at(0.7)).toEqual({ x: expect.closeTo(140), y: 0, angle: 0 })
  })

  it('keeps most of a short line', () => {
    const line = lineAlong(
      [
        [0, 0],
        [16, 0],
      ],
      { start: 7, end: 7, aside: 0 },
    )
    expect(line.length).toBeCloseTo(16 * 0.6)
  })

  it('runs aside to the right of its direction, and meets the others at both ends', () => {
    const line = lineAlong(spine, { start: 0, end: 0, aside: 7 })
    expect(line.at(0.5).y).toBeCloseTo(7)
    expect(line.points[0]![1]).toBeCloseTo(0)
    expect(line.points.at(-1)![1]).toBeCloseTo(0)
  })

  it('writes one path', () => {
    expect(lineAlong(spine, { start: 0, end: 0, aside: 0 }).d).toMatch(/^M0\.0 0\.0C[\d. C-]+200\.0 0\.0$/)
  })
})
