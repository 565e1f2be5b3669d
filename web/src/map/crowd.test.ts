import { describe, expect, it } from 'vitest'
import { conflict, crowdOf } from './crowd'
import type { DrawnMark, Scene } from './scene'
import type { Box, XY } from './types'

function mark(id: string, at: XY): DrawnMark {
  return { node: { id, name: id, point: null }, mark: 'dot', at, radius: 3, angle: 0 }
}

const scene: Scene = {
  bands: [{ id: 'region:b', centre: [400, 300], half: [60, 40], turned: 0 }],
  lines: [],
  marks: [mark('country:A', [100, 100]), mark('country:B', [160, 100])],
}

const crowd = crowdOf(
  scene,
  [[500, 500, 600, 560]],
  [
    [
      [300, 50],
      [306, 50],
      [312, 50],
    ],
  ],
)

/** A box of 40 by 12 px around a point. */
function box([x, y]: XY): Box {
  return [x - 20, y - 6, x + 20, y + 6]
}

describe('crowdOf', () => {
  const beside = crowd.cost(box([100, 88]), 'country:A')

  it('forbids to stand over a mark, or over what is taken', () => {
    expect(crowd.cost(box([100, 100]), 'country:A')).toBeGreaterThanOrEqual(conflict)
    expect(crowd.cost(box([520, 520]), 'country:A')).toBeGreaterThanOrEqual(conflict)
  })

  it('makes a place dearer the further it is from what is named', () => {
    expect(crowd.cost(box([60, 60]), 'country:A')).toBeGreaterThan(beside)
  })

  it('makes a place far dearer that is nearer to something else', () => {
    expect(crowd.cost(box([160, 88]), 'country:A') - beside).toBeGreaterThan(40)
  })

  it('makes a place dearer in the band of another region, not in its own', () => {
    expect(crowd.cost(box([400, 300]), 'leg:x')).toBeGreaterThan(crowd.cost(box([400, 300]), 'region:b'))
  })

  it('makes a place dearer over a rule', () => {
    expect(crowd.onLines(box([306, 50]))).toBe(3)
    expect(crowd.cost(box([306, 50]), 'leg:x')).toBeGreaterThan(0)
  })
})
