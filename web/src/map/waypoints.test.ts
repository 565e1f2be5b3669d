import { describe, expect, it } from 'vitest'
import { distanceTo } from './bow'
import { layout, type Content } from './layout'
import { gapsContent, routesContent } from './recorded'
import { scene } from './scene'
import { waypoints, waypointsOf } from './waypoints'

const size = { width: 948, height: 594 }

describe('waypoints', () => {
  it('are the same there and back', () => {
    const there = waypoints('region:gulf', 'region:south-america')!
    const back = waypoints('region:south-america', 'region:gulf')!
    expect(back).toEqual({ from: there.to, via: there.via.toReversed(), to: there.from })
  })

  it('are written for every leg on record', () => {
    const missing = routesContent()
      .lines.filter((line) => !waypoints(line.from, line.to))
      .map((line) => line.id)
    expect(missing).toEqual([])
  })

  it('are written for ends that are on record', () => {
    const ids = new Set(routesContent().nodes.map((node) => node.id))
    const unknown = waypointsOf().filter(({ from, to }) => !ids.has(from) || !ids.has(to))
    expect(unknown).toEqual([])
  })
})

describe.each<[string, Content]>([
  ['legs of one route', gapsContent()],
  ['legs of all routes', routesContent()],
])('%s', (_, content) => {
  const { lines, marks } = scene(layout(content, size))

  it('touch no dot that they do not concern', () => {
    const near = lines.flatMap(({ line, shapes }) =>
      marks
        .filter(({ node }) => node.id !== line.from && node.id !== line.to)
        .flatMap(({ node, at }) => shapes.map((shape) => ({ line: line.id, node: node.id, px: Math.round(distanceTo(shape.points, at)) })))
        .filter(({ px }) => px < 10),
    )
    expect(near).toEqual([])
  })

  it('lie in the pane', () => {
    const outside = lines.filter(
      ({ shapes }) => shapes.length === 1 && shapes[0]!.points.some(([x, y]) => x < 0 || y < 0 || x > size.width || y > size.height),
    )
    expect(outside.map(({ line }) => line.id)).toEqual([])
  })
})

it('the legs of one route do not cross', () => {
  const { lines } = scene(layout(gapsContent(), size))
  const crossed = lines.flatMap((a, i) =>
    lines.slice(i + 1).flatMap((b) => {
      const touch = a.shapes[0]!.points.some((point) => distanceTo(b.shapes[0]!.points, point) < 2)
      return touch ? [`${a.line.id} and ${b.line.id}`] : []
    }),
  )
  expect(crossed).toEqual([])
})
