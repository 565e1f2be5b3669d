import { describe, expect, it } from 'vitest'
import { bandOf, reachOfBand } from './band'

const frame = { scale: 180 / Math.PI, x: 500, y: 300 }

describe('bandOf', () => {
  it('measures a band in px: a degree at the equator is one here', () => {
    expect(bandOf('region:western-africa', -2, frame)).toMatchObject({ half: [16, 8], turned: 0, centre: [500, expect.any(Number)] })
  })

  it('finds a band across the edge of the world on the nearer side', () => {
    const band = bandOf('region:southern-asia', -150, frame)!
    expect(band.centre[0], 'px, of a map centred on the Pacific').toBeLessThan(500)
  })

  it('has none for what is no region of the table', () => {
    expect([bandOf('region:asia', 0, frame), bandOf('country:LKA', 0, frame), reachOfBand('region:asia')]).toEqual([
      undefined,
      undefined,
      [],
    ])
  })
})
