import { describe, expect, it } from 'vitest'
import { course } from './course'

describe('course', () => {
  it('starts and ends at its ends', () => {
    const got = course([-72, 4], [81, 7])
    expect(got[0]).toEqual([expect.closeTo(-72), expect.closeTo(4)])
    expect(got.at(-1)).toEqual([expect.closeTo(81), expect.closeTo(7)])
  })

  it('goes the shorter way round, across 180°', () => {
    const lons = course([111, 12], [-95, 60]).map(([lon]) => lon)
    expect(lons.at(-1)).toBeCloseTo(265)
    expect(Math.min(...lons)).toBeGreaterThanOrEqual(110.9)
  })

  it('keeps long ways off the Arctic', () => {
    const highest = Math.max(...course([-84, 10], [90, 24]).map(([, lat]) => lat))
    expect(highest, 'northernmost degree from Costa Rica to Bangladesh').toBeLessThan(60)
  })
})
