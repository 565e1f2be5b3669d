import { describe, expect, it } from 'vitest'
import { smooth, spines, unwrapped } from './spine'
import type { XY } from './types'

describe('unwrapped', () => {
  it('goes on across 180° instead of back round the world', () => {
    const got = unwrapped(
      [
        [141, 30],
        [-165, 47],
        [-95, 60],
      ],
      10,
    ).map(([lon]) => lon)
    expect(got).toEqual([141, 195, 265])
  })
})

describe('spines', () => {
  it('has one curve where the line stays in the world', () => {
    expect(
      spines(
        [
          [-95, 60],
          [81, 7],
        ],
        0,
      ),
    ).toHaveLength(1)
  })

  it('has a second curve that comes back at the other edge', () => {
    const [leaving, coming] = spines(
      [
        [141, 30],
        [-165, 47],
        [-95, 60],
      ],
      10,
    )
    expect(leaving!.at(-1)![0], 'leaves to the east').toBeGreaterThan(0)
    expect(coming!.at(-1)![0], 'comes from the west').toBeLessThan(0)
    expect(leaving!.at(-1)![1], 'at the same height').toBeCloseTo(coming!.at(-1)![1])
  })
})

describe('smooth', () => {
  const points: XY[] = [
    [0, 0],
    [10, 5],
    [40, -5],
    [60, 0],
  ]
  const curve = smooth(points)

  it('goes through every point', () => {
    for (const [x, y] of points)
      expect(
        curve.some((point) => Math.hypot(point[0] - x, point[1] - y) < 1e-6),
        `${x} ${y}`,
      ).toBe(true)
  })

  it('has no corner', () => {
    const turns = curve.slice(2).map((point, i) => {
      const [a, b] = [curve[i]!, curve[i + 1]!]
      const turn = Math.atan2(point[1] - b[1], point[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0])
      return Math.abs(turn)
    })
    expect(Math.max(...turns), 'sharpest turn between two steps, radians').toBeLessThan(0.25)
  })
})
