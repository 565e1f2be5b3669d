import { describe, expect, it } from 'vitest'
import { corners, layout } from './layout'
import { inPane, onPlane } from './projection'
import { gapsContent, pairsContent, routesContent } from './recorded'

const large = { width: 948, height: 594 }

describe('layout', () => {
  it.each([
    ['routes', routesContent()],
    ['gaps', gapsContent()],
    ['cooperation', pairsContent()],
  ])('has every dot in the pane, and away from its edges: %s', (_, content) => {
    const { anchors, frame } = layout(content, large)
    const outside = anchors.filter(({ at }) => {
      const [x, y] = inPane(at, frame)
      return x < 20 || y < 40 || x > large.width - 20 || y > large.height - 35
    })
    expect(outside.map(({ node }) => node.id)).toEqual([])
  })

  it('fits a window, whatever else there is', () => {
    const window = [-92, 2.6, -71, 17.5] as const
    const { centre, frame } = layout(
      pairsContent(),
      { width: 300, height: 300 },
      { window, pads: { top: 0, right: 0, bottom: 0, left: 0 } },
    )
    const xs = corners(window).map((corner) => inPane(onPlane(corner, centre), frame)[0])
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([expect.closeTo(0, 0), expect.closeTo(300, 0)])
  })

  it('leaves out what has no point', () => {
    const content = { nodes: [{ id: 'place:nowhere', name: 'Nowhere', point: null }], lines: [] }
    expect(layout(content, large).anchors).toEqual([])
  })

  it('leaves out a line whose end is not on the map', () => {
    const content = gapsContent()
    const fewer = { ...content, nodes: content.nodes.filter(({ id }) => id !== 'region:gulf') }
    expect([...layout(fewer, large).spines.keys()]).not.toContain('1a')
  })

  it('draws a place without a point where the table has it', () => {
    expect(layout(routesContent(), large).anchors.map(({ node }) => node.id)).toContain('place:off-viet-nam')
  })

  it('lays out an empty map', () => {
    expect(layout({ nodes: [], lines: [] }, large).anchors).toEqual([])
  })
})
