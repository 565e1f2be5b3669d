import { describe, expect, it } from 'vitest'
import { bowed, clearance, distanceTo } from './bow'
import type { XY } from './types'
import { inSteps } from './walk'

const straight = inSteps(
  [
    [100, 200],
    [700, 200],
  ],
  36,
)
const inside = () => true

describe('bowed', () => {
  it('leaves a line straight that has nothing in its way', () => {
    expect(bowed(straight, { dots: [], lines: [], inside })).toEqual(straight)
  })

  it('keeps its ends', () => {
    const line = bowed(straight, { dots: [{ at: [400, 200], clearance }], lines: [], inside })
    expect([line[0], line.at(-1)]).toEqual([straight[0], straight.at(-1)])
  })

  it('goes round a dot, and no further than it must', () => {
    const line = bowed(straight, { dots: [{ at: [400, 203], clearance }], lines: [], inside })
    expect(distanceTo(line, [400, 203])).toBeGreaterThanOrEqual(clearance)
    expect(Math.max(...line.map(([, y]) => Math.abs(y - 200)))).toBeLessThan(60)
  })

  it('parts from a line that runs the same way', () => {
    const line = bowed(straight, { dots: [], lines: [straight], inside })
    expect(distanceTo(straight, line[18]!), 'px apart in the middle').toBeGreaterThan(14)
  })

  it('does not cross a line that it can go round', () => {
    const wall = inSteps(
      [
        [400, 120],
        [400, 420],
      ],
      36,
    )
    const line = bowed(straight, { dots: [], lines: [wall], inside })
    const [, y] = line.find(([x]) => x >= 400)!
    expect(y, 'where it passes the end of the other line at 120').toBeLessThan(120)
  })

  it.each<[string, (point: XY) => boolean]>([
    ['above', ([, y]) => y <= 200],
    ['below', ([, y]) => y >= 200],
  ])('stays where it can be seen: %s', (_, seen) => {
    const line = bowed(straight, { dots: [{ at: [400, 200], clearance }], lines: [], inside: seen })
    expect(line.filter((point) => !seen(point))).toEqual([])
  })
})

describe('distanceTo', () => {
  it.each<[XY, number]>([
    [[400, 230], 30],
    [[70, 160], 50],
    [[700, 200], 0],
  ])('is from %s to the line %i px', (point, want) => {
    expect(distanceTo(straight, point)).toBeCloseTo(want)
  })
})
