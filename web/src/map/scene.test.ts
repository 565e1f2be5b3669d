import { describe, expect, it } from 'vitest'
import { layout } from './layout'
import { gapsContent, routesContent } from './recorded'
import { scene, slotsOf } from './scene'
import type { MapLine } from './types'

const size = { width: 948, height: 594 }

function line(id: string, from: string, to: string): MapLine {
  return { id, from, to, form: 'STATED', label: id }
}

describe('slotsOf', () => {
  it('puts lines with the same ends side by side, whichever way they lead', () => {
    const slots = slotsOf([line('1', 'a', 'b'), line('2', 'b', 'a'), line('3', 'a', 'c')])
    // To the right of opposite directions: the same side is the opposite sign.
    expect([...slots]).toEqual([
      ['1', -0.5],
      ['2', -0.5],
      ['3', 0],
    ])
  })
})

describe('scene', () => {
  const { lines, marks, bands } = scene(layout(routesContent(), size))

  it('draws weak states before strong ones', () => {
    const forms = scene(layout(gapsContent(), size)).lines.map(({ line: { form } }) => form)
    const order = ['NOT_ASSESSABLE', 'NONE_ON_RECORD', 'AROUND_ONLY', 'PAIR_ON_RECORD']
    expect(forms).toEqual(forms.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  })

  it('draws no line before the first source', () => {
    const content = { ...gapsContent(), lines: gapsContent().lines.map((one) => ({ ...one, form: 'OUTSIDE_EVIDENCE' as const })) }
    expect(scene(layout(content, size)).lines).toEqual([])
  })

  it('has an anchor for each side from which lines come', () => {
    const count = (id: string) => marks.filter(({ node }) => node.id === id).length
    const got = ['western-africa', 'south-america', 'central-america', 'caribbean', 'gulf'].map((region) => count(`region:${region}`))
    expect(got).toEqual([2, 2, 2, 2, 1])
  })

  it('has bands for the regions that have a table entry, and none for countries', () => {
    expect(bands.map(({ id }) => id).every((id) => id.startsWith('region:'))).toBe(true)
    expect(bands).toHaveLength(8)
  })

  it('does not join a stopped vessel to its reported destination within the pane', () => {
    const ghost = lines.find(({ line: { form } }) => form === 'REPORTED_DESTINATION')!
    expect(ghost.shapes).toHaveLength(2)
    const seen = ghost.shapes.map(({ points }) => points.filter(([x]) => x > 0 && x < size.width))
    expect(
      seen[0]!.every(([x]) => x > size.width / 2),
      'leaves at the right',
    ).toBe(true)
    expect(
      seen[1]!.every(([x]) => x < size.width / 2),
      'comes back at the left',
    ).toBe(true)
  })

  it('puts chevrons on legs, and none on pairs', () => {
    const headed = lines.filter(({ head }) => head).map(({ line: { form } }) => form)
    expect(headed).not.toContain('REPORTED_DESTINATION')
    expect(headed.length).toBe(lines.length - 1)
  })
})
