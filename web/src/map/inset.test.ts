import { describe, expect, it } from 'vitest'
import { overlap } from './boxes'
import { insetBox, split, strip } from './inset'
import { pairsContent } from './recorded'
import type { Box } from './types'

const window = [-92, 2.6, -71, 17.5] as const

describe('split', () => {
  const { main, inset } = split(pairsContent(), window)

  it('draws the pairs of the window in the inset alone', () => {
    const within = ['pair:COL-CRI', 'pair:COL-PAN', 'pair:CRI-HND', 'pair:CRI-PAN', 'pair:GTM-HND', 'pair:GTM-SLV', 'pair:HND-SLV']
    expect(inset.lines.map((line) => line.id)).toEqual(within)
    expect(main.lines.map((line) => line.id)).toEqual([
      'pair:BGD-CRI',
      'pair:COL-LKA',
      'pair:CRI-MDV',
      'pair:DOM-LKA',
      'pair:HND-MDV',
      'pair:LKA-MDV',
      'pair:LKA-MYS',
    ])
  })

  it('leaves on the map those countries of the window from which a line leads out: three', () => {
    const ids = new Set(inset.nodes.map((node) => node.id))
    expect(main.nodes.filter((node) => ids.has(node.id)).map((node) => node.id)).toEqual(['country:COL', 'country:CRI', 'country:HND'])
  })
})

describe('insetBox', () => {
  const pane = { width: 1008, height: 667 }
  const enlarged: Box = [30, 320, 136, 416]
  const taken: Box[] = [[920, 630, 1000, 660]]
  const box = insetBox(enlarged, pane, { dots: [], lines: [] }, taken)!

  it('covers neither the window nor what is taken', () => {
    expect([enlarged, ...taken].map((other) => overlap(other, box))).toEqual([false, false])
  })

  it('has the shape of the window', () => {
    expect((box[2] - box[0]) / (box[3] - box[1])).toBeCloseTo(106 / 96, 1)
  })

  it('takes the lower left corner if it can', () => {
    expect([box[0], pane.height - box[3]]).toEqual([18, 18])
  })

  it('covers no dot if there is a corner without one', () => {
    const dots = [[100, 500]] as const
    expect(insetBox(enlarged, pane, { dots, lines: [] }, taken)![3]).toBeLessThan(320)
  })

  it('is left out where it would cover the window in every corner', () => {
    expect(insetBox([20, 20, 980, 640], pane, { dots: [], lines: [] }, [])).toBeNull()
  })
})

it('goes below the map on a small pane that is high enough', () => {
  expect(strip({ width: 390, height: 430 })).toEqual([0, 215, 390, 430])
  expect(strip({ width: 390, height: 300 })).toBeNull()
})
