import { describe, expect, it } from 'vitest'
import { clearance, distanceTo } from './bow'
import { arranged, drawn, enlargedLayout, type Sheet } from './drawing'
import { layout } from './layout'
import { estimate } from './measure'
import { pairsContent } from './recorded'
import type { Size } from './types'
import { home, zoomed } from './view'

const inset = { window: [-92, 2.6, -71, 17.5] as const, label: 'Central America, enlarged' }
const content = pairsContent()

function draw(size: Size) {
  return drawn(arranged(content, size, [], { inset }), null, home, { measure: estimate, rtl: false, taken: [] })
}

function tooNear({ scene, layout: laid }: Sheet, limit: number) {
  return scene.lines.flatMap(({ line, shapes }) =>
    scene.marks
      .filter(({ node }) => node.id !== line.from && node.id !== line.to)
      .map(({ node, at }) => ({
        line: line.id,
        node: node.id,
        px: Math.round(10 * distanceTo(shapes[0]!.points, at)) / 10,
        width: laid.size.width,
      }))
      .filter(({ px }) => px < limit),
  )
}

describe.each<Size>([
  { width: 1008, height: 667 },
  { width: 948, height: 594 },
  { width: 768, height: 500 },
  { width: 1400, height: 800 },
])('pairs of countries at $width × $height', (size) => {
  const { main, inset: enlarged } = draw(size)

  it('draws every pair once, on the map or in the inset', () => {
    const ids = [...main.scene.lines, ...enlarged!.scene.lines].map(({ line }) => line.id).sort()
    expect(ids).toEqual(content.lines.map((line) => line.id).sort())
  })

  it('keeps clear of the dots of countries that a pair does not concern', () => {
    expect(tooNear(main, clearance)).toEqual([])
    expect(tooNear(enlarged!, clearance * 0.7)).toEqual([])
  })

  it('keeps clear of them when it is enlarged too, and shows what the inset showed', () => {
    const atHome = arranged(content, size, [], { inset })
    const view = zoomed(home, 3, [60, size.height / 2], size)
    const { main: larger } = drawn(atHome, enlargedLayout(content, size, atHome), view, { measure: estimate, rtl: false, taken: [] })
    expect(larger.scene.lines).toHaveLength(content.lines.length)
    expect(tooNear(larger, clearance)).toEqual([])
  })

  it('keeps lines in the pane, and out of the inset', () => {
    const [x0, y0, x1, y1] = enlarged!.box
    const astray = main.scene.lines.filter(({ shapes }) =>
      shapes[0]!.points.some(([x, y]) => x < 0 || y < 0 || x > size.width || y > size.height || (x > x0 && x < x1 && y > y0 && y < y1)),
    )
    expect(astray.map(({ line }) => line.id)).toEqual([])
  })

  it('spreads lines that would run close together', () => {
    const lines = main.scene.lines
    const close = lines.flatMap((a, i) =>
      lines.slice(i + 1).flatMap((b) => {
        const points = a.shapes[0]!.points
        const along = points.filter((point) => distanceTo(b.shapes[0]!.points, point) < 5).length
        return along > points.length / 3 ? [`${a.line.id} and ${b.line.id}`] : []
      }),
    )
    expect(close).toEqual([])
  })
})

it('gives the same lines every time', () => {
  const twice = [0, 1].map(() => draw({ width: 948, height: 594 }).main.scene.lines.map(({ d }) => d))
  expect(twice[0]).toEqual(twice[1])
})

it('draws a pair that nobody has drawn by hand', () => {
  const added = { id: 'pair:BRB-NGA', from: 'country:BRB', to: 'country:NGA', form: 'DIALOGUE' as const, label: 'Barbados and Nigeria' }
  const laid = layout({ nodes: content.nodes, lines: [...content.lines, added] }, { width: 948, height: 594 })
  expect(laid.spines.get(added.id)).toHaveLength(1)
})
