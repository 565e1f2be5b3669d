import { describe, expect, it } from 'vitest'
import arabic from '../words/ar/places'
import spanish from '../words/es/places'
import french from '../words/fr/places'
import { distanceToBox, overlap } from './boxes'
import { labels, type Label } from './labels'
import { layout, type Content } from './layout'
import { estimate } from './measure'
import { gapsContent, pairsContent, routesContent } from './recorded'
import { scene, type Scene } from './scene'
import { smallPane, type Size } from './types'
import { home, seen, zoomed } from './view'

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {},
  fr: { ...french, 'country:USA': 'États-Unis', 'country:DOM': 'République dominicaine' },
  es: { ...spanish, 'country:USA': 'Estados Unidos', 'country:DOM': 'República Dominicana' },
  ar: { ...arabic, 'country:USA': 'الولايات المتحدة', 'country:CAN': 'كندا', 'country:DOM': 'الجمهورية الدومينيكية' },
}

const sizes: Size[] = [
  { width: 948, height: 594 },
  { width: 768, height: 432 },
  { width: 390, height: 214 },
  { width: 320, height: 180 },
]

const maps: [string, (own: Readonly<Record<string, string>>) => Content][] = [
  ['routes', routesContent],
  ['gaps', gapsContent],
  ['cooperation', pairsContent],
]

const cases = maps.flatMap(([map, content]) =>
  Object.entries(names).flatMap(([language, own]) =>
    sizes.map((size) => ({ map, language, size, content: content(own), pane: `${size.width} × ${size.height}` })),
  ),
)

function place(content: Content, size: Size, rtl: boolean): { drawn: Scene; placed: Label[] } {
  const laid = layout(content, size)
  const drawn = scene(laid)
  return { drawn, placed: labels(drawn, { size, small: laid.small, measure: estimate, rtl }) }
}

describe.each(cases)('names of $map in $language at $pane', ({ content, size, language }) => {
  const { drawn, placed } = place(content, size, language === 'ar')

  it('stand over no other name', () => {
    const over = placed.flatMap((a, i) => placed.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.id} and ${b.id}`] : [])))
    expect(over).toEqual([])
  })

  it('stand over no mark', () => {
    const over = placed.flatMap(({ id, box }) =>
      drawn.marks.flatMap((mark) => (distanceToBox(mark.at, box) < mark.radius ? [`${id} over ${mark.node.id}`] : [])),
    )
    expect(over).toEqual([])
  })

  it('keep away from the edges', () => {
    const margin = (size.width < smallPane ? 4 : 8) - 0.01
    const over = placed.filter(
      ({ box }) => box[0] < margin || box[1] < margin || box[2] > size.width - margin || box[3] > size.height - margin,
    )
    expect(over.map(({ id }) => id)).toEqual([])
  })

  it('are all there, of regions and stages', () => {
    const want = content.nodes.filter((node) => node.stage !== undefined || node.id.startsWith('region:')).map((node) => `node:${node.id}`)
    expect(placed.map(({ id }) => id)).toEqual(expect.arrayContaining(want))
  })
})

describe.each(cases.filter(({ map, size }) => map !== 'cooperation' && size.width === 390))(
  'on a phone, of $map in $language',
  ({ map, content, size, language }) => {
    const { placed } = place(content, size, language === 'ar')

    it('nearly every stage has its name, not only its number', () => {
      const bare = placed.filter(({ stage, texts }) => stage && !texts.length).map(({ id }) => id)
      expect(bare.length, bare.join()).toBeLessThanOrEqual(map === 'routes' ? 1 : 0)
    })
  },
)

describe('names on a large map', () => {
  const english = maps.map(([map, content]) => ({ map, ...place(content({}), sizes[0]!, false) }))

  it.each(english)('of $map are crossed by no line', ({ drawn, placed }) => {
    const points = drawn.lines.flatMap(({ line, shapes }) =>
      shapes.flatMap((shape) => shape.points.map((point) => ({ line: line.id, point }))),
    )
    const crossed = placed
      .filter(({ id }) => !/country|place/.test(id))
      .flatMap(({ id, box }) => points.flatMap(({ line, point }) => (distanceToBox(point, box) === 0 ? [`${id} by ${line}`] : [])))
    expect([...new Set(crossed)]).toEqual([])
  })

  it.each(english)('of $map stand near what they name', ({ drawn, placed }) => {
    const far = placed.flatMap(({ id, box }) => {
      const marks = drawn.marks.filter(({ node }) => `node:${node.id}` === id)
      const band = drawn.bands.find((one) => `node:${one.id}` === id)
      const reach = band ? Math.max(...band.half) + 40 : 24
      const gap = Math.min(...marks.map(({ at }) => distanceToBox(at, box)), band ? distanceToBox(band.centre, box) : Infinity)
      return marks.length && gap > reach ? [{ id, gap: Math.round(gap) }] : []
    })
    expect(far).toEqual([])
  })
})

describe('a small map', () => {
  const { placed } = place(gapsContent(), sizes[2]!, false)

  it('has no short names of lines and no countries that are no stage', () => {
    expect(placed.filter(({ id }) => id.startsWith('tag:') || id === 'node:country:LKA').map(({ id }) => id)).toEqual([])
  })

  it('has the short form of a name', () => {
    const content = {
      ...gapsContent(),
      nodes: gapsContent().nodes.map((node) => (node.id === 'country:USA' ? { ...node, shortName: 'USA' } : node)),
    }
    const usa = place(content, sizes[2]!, false).placed.find(({ id }) => id === 'node:country:USA')
    expect(usa?.texts.map(({ text }) => text)).toEqual(['USA'])
  })
})

it('gives the same places every time', () => {
  const twice = [0, 1].map(() => place(routesContent(), sizes[0]!, false).placed.map(({ id, box }) => ({ id, box })))
  expect(twice[0]).toEqual(twice[1])
})

it('sets the number of a stage before the name, on the side where reading starts', () => {
  for (const rtl of [false, true]) {
    const gulf = place(gapsContent(), sizes[0]!, rtl).placed.find(({ id }) => id === 'node:region:gulf')!
    const [ring, text] = [gulf.stage!.x, gulf.texts[0]!.x]
    expect(rtl ? ring > text : ring < text, `ring at ${ring}, text from ${text}, rtl ${rtl}`).toBe(true)
  }
})

it('are written only for what is in the pane of a map that is enlarged', () => {
  const size = sizes[0]!
  const laid = layout(routesContent(), size)
  const drawn = scene(laid, seen(laid.frame, zoomed(home, 4, [700, 300], size)))
  const shown = labels(drawn, { size, small: false, measure: estimate, rtl: false }).map(({ id }) => id)
  const inPane = drawn.marks
    .filter(({ at: [x, y] }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height)
    .map(({ node }) => `node:${node.id}`)
  expect(shown.filter((id) => !inPane.includes(id))).toEqual([])
  expect(shown).toContain('node:region:southern-asia')
})
