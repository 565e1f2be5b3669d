import { describe, expect, it } from 'vitest'
import { between, home, isHome, moved, seen, zoomed } from './view'

const size = { width: 900, height: 500 }

describe('zoomed', () => {
  it('leaves the point under the pointer where it is', () => {
    const view = zoomed(home, 2, [300, 200], size)
    expect([300 * view.scale + view.x, 200 * view.scale + view.y]).toEqual([300, 200])
  })

  it('stops at the whole map and at eight times', () => {
    expect(zoomed(home, 0.5, [0, 0], size).scale).toBe(1)
    expect(zoomed(home, 100, [0, 0], size).scale).toBe(8)
  })
})

describe('moved', () => {
  it('keeps the map in sight', () => {
    const far = moved(home, [5000, -5000], size)
    expect(far).toEqual({ scale: 1, x: 360, y: -200 })
  })
})

it('knows a map that is as it was', () => {
  expect([isHome(home), isHome(moved(home, [10, 0], size))]).toEqual([true, false])
})

it('shows in a new frame what a gesture showed by transforming', () => {
  const frame = { scale: 200, x: 450, y: 250 }
  const [before, after] = [zoomed(home, 2, [100, 100], size), zoomed(home, 3, [400, 300], size)]
  const was = seen(frame, before)
  const step = between(before, after)
  const want = seen(frame, after)
  const point = [1.1 * was.scale + was.x, -0.4 * was.scale + was.y] as const
  expect([point[0] * step.scale + step.x, point[1] * step.scale + step.y]).toEqual([
    expect.closeTo(1.1 * want.scale + want.x),
    expect.closeTo(-0.4 * want.scale + want.y),
  ])
})
