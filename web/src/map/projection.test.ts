import { geoEqualEarth } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { centreOf, fitted, inPane, offPane, onPlane, turned } from './projection'
import type { XY } from './types'

const size = { width: 948, height: 594 }
const pads = { top: 44, right: 22, bottom: 38, left: 46 }

describe('turned', () => {
  it.each([
    [190, 0, -170],
    [-170, 150, 190],
    [10, 0, 10],
    [-100, 250, 260],
  ])('brings %i to within 180 of %i', (lon, near, want) => {
    expect(turned(lon, near)).toBe(want)
  })
})

describe('centreOf', () => {
  it.each([
    ['both sides of the Atlantic', [-95, 0, 81, 111], 8],
    ['both sides of the Pacific', [111, -95, 150], -172],
    ['one point', [20], 20],
    ['none', [], 0],
  ])('puts the cut into the widest gap: %s', (_, lons, want) => {
    expect(centreOf(lons)).toBeCloseTo(want)
  })
})

describe('fitted', () => {
  const corners: XY[] = [
    [-1, -0.6],
    [1.2, 0.4],
  ]
  const frame = fitted(corners, size, pads)
  const px = corners.map((corner) => inPane(corner, frame))

  it('keeps all points within the pads', () => {
    const got = px.map(([x, y]) => [
      x >= pads.left - 0.01,
      y >= pads.top - 0.01,
      x <= size.width - pads.right + 0.01,
      y <= size.height - pads.bottom + 0.01,
    ])
    expect(got.flat(), `points ${JSON.stringify(px)}`).not.toContain(false)
  })

  it('fills the narrower side', () => {
    expect(px[1]![0] - px[0]![0]).toBeCloseTo(size.width - pads.left - pads.right)
  })

  it('goes back from px to the plane', () => {
    const [x, y] = offPane(px[1]!, frame)
    expect([x, y]).toEqual([expect.closeTo(1.2), expect.closeTo(0.4)])
  })

  it('does not blow up a single point', () => {
    expect(fitted([[0, 0]], size, pads).scale).toBeLessThan(size.height / 0.5)
  })
})

it('agrees with d3 on where a point lies', () => {
  const frame = fitted([onPlane([-133, 39], -18), onPlane([97, -20], -18)], size, pads)
  const projection = geoEqualEarth().rotate([18, 0]).scale(frame.scale).translate([frame.x, frame.y])
  for (const point of [
    [0, 0],
    [-95, 60],
    [81, 7],
    [-60, -40],
  ] as const) {
    const got = inPane(onPlane(point, -18), frame)
    const want = projection([...point])!
    expect(got, `${point}`).toEqual([expect.closeTo(want[0]), expect.closeTo(want[1])])
  }
})
