import { describe, expect, it } from 'vitest'
import { arranged, drawn } from './drawing'
import { estimate } from './measure'
import { lineAt } from './pick'
import { pairsContent, routesContent } from './recorded'
import { home } from './view'

const pane = { width: 1008, height: 667 }
const settings = { measure: estimate, rtl: false, taken: [] }

describe('lineAt', () => {
  const routes = drawn(arranged(routesContent(), pane, [], {}), null, home, settings)

  it('finds the nearer of two lines that run side by side', () => {
    for (const id of ['1b', 'med-1b']) {
      const { x, y } = routes.main.scene.lines.find(({ line }) => line.id === id)!.shapes[0]!.at(0.5)
      expect(lineAt([x, y], routes)).toBe(id)
    }
  })

  it('finds a line up to 12 px away, and none further off', () => {
    const { x, y } = routes.main.scene.lines.find(({ line }) => line.id === '2a')!.shapes[0]!.at(0.5)
    expect([lineAt([x, y - 11], routes), lineAt([x, y - 13], routes)]).toEqual(['2a', null])
  })

  it('finds in an inset what is drawn there', () => {
    const pairs = drawn(arranged(pairsContent(), pane, [], { inset: { window: [-92, 2.6, -71, 17.5], label: '' } }), null, home, settings)
    const { box, scene } = pairs.inset!
    const { x, y } = scene.lines.find(({ line }) => line.id === 'pair:COL-CRI')!.shapes[0]!.at(0.5)
    expect(lineAt([box[0] + x, box[1] + y], pairs)).toBe('pair:COL-CRI')
  })
})
