import { describe, expect, it } from 'vitest'
import { steered, viewed, type Press } from './keys'
import { home, zoomed } from './view'

const size = { width: 900, height: 500 }

function press(key: string, held: Partial<Press> = {}): Press {
  return { key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held }
}

describe('steered', () => {
  it.each([
    ['ArrowRight', 'a', false, 'b'],
    ['ArrowDown', 'b', false, 'c'],
    ['ArrowRight', 'c', false, 'a'],
    ['ArrowLeft', 'a', false, 'c'],
    ['ArrowUp', 'b', false, 'a'],
    ['ArrowLeft', 'a', true, 'b'],
    ['ArrowRight', 'b', true, 'a'],
    ['ArrowDown', 'a', true, 'b'],
    ['Home', 'c', false, 'a'],
    ['End', 'a', false, 'c'],
    ['x', 'a', false, undefined],
  ])('%s from %s, right to left: %s, leads to %s', (key, from, rtl, want) => {
    expect(steered(press(key), ['a', 'b', 'c'], from, rtl)).toBe(want)
  })

  it('leads to the first line, or the last, from none', () => {
    expect([steered(press('ArrowDown'), ['a', 'b'], null, false), steered(press('ArrowUp'), ['a', 'b'], null, false)]).toEqual(['a', 'b'])
  })

  it('leaves keys to the browser and to the map', () => {
    const held = [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }]
    expect(held.map((one) => steered(press('ArrowRight', one), ['a', 'b'], 'a', false))).toEqual(held.map(() => undefined))
  })

  it('leads nowhere on a map without lines', () => {
    expect(steered(press('ArrowDown'), [], null, false)).toBeUndefined()
  })
})

describe('viewed', () => {
  const close = zoomed(home, 2, [450, 250], size)

  it('enlarges, shrinks and goes back', () => {
    expect(viewed(press('+'), home, size)!.scale).toBeCloseTo(1.6)
    expect(viewed(press('-'), close, size)!.scale).toBeCloseTo(1.25)
    expect(viewed(press('0'), close, size)).toEqual(home)
  })

  it('moves with Shift', () => {
    expect(viewed(press('ArrowRight', { shiftKey: true }), close, size)).toEqual({ ...close, x: close.x - 60 })
    expect(viewed(press('ArrowRight'), close, size)).toBeUndefined()
  })

  it('leaves the browser its own zoom', () => {
    expect(viewed(press('+', { ctrlKey: true }), home, size)).toBeUndefined()
  })
})
