import { describe, expect, it } from 'vitest'
import { broken, lettering } from './lettering'
import { estimate } from './measure'

const rows = [{ text: 'Gulf', size: 13.5, weight: 600, role: 'region' as const }]
const second = { text: 'no country on record', size: 11.5, weight: 400, role: 'second' as const }

describe('lettering', () => {
  it('makes room for the ring of a stage', () => {
    const [plain, staged] = [lettering(rows, undefined, false, estimate), lettering(rows, 2, false, estimate)]
    expect(staged.width - plain.width).toBe(20)
  })

  it.each([
    ['left to right', false, 7.8, 20],
    ['right to left', true, 200 - 7.8, 180],
  ])('sets ring and name from the side where reading starts: %s', (_, rtl, ring, start) => {
    const { texts, stage } = lettering(rows, 2, rtl, estimate).set([0, 0, 200, 20])
    expect([stage!.x, texts[0]!.x]).toEqual([expect.closeTo(ring), start])
  })

  it('sets a second row below the first, within the box', () => {
    const both = lettering([...rows, second], 2, false, estimate)
    const [first, below] = both.set([0, 0, both.width, both.height]).texts
    expect(below!.y).toBeGreaterThan(first!.y)
    expect(below!.y).toBeLessThan(both.height)
  })
})

describe('broken', () => {
  it.each([
    ['Central America', ['Central', 'America']],
    ['Latin America and the Caribbean', ['Latin America', 'and the Caribbean']],
    ['Gulf', undefined],
  ])('breaks %s into lines of like length', (name, want) => {
    expect(broken(name)).toEqual(want)
  })
})
