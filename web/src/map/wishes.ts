import type { Band } from './band'
import { broken, lettering, ringAlone, type Lettering, type Row } from './lettering'
import { along, anywhere, around, beside, type Place } from './places'
import type { DrawnLine, DrawnMark, Scene } from './scene'
import type { MapNode, Measure, Size, XY } from './types'

/** A name that wants a place. */
export interface Wish {
  /** `node:`, `tag:` or `caption:`, then the id of the node or the line. */
  readonly id: string
  /** Id of the node or the line. */
  readonly owner: string
  /** It is placed in any case, or at least the number of its stage; other names only where there is room. */
  readonly must: boolean
  /** It is dropped where a line would run through it. */
  readonly clear: boolean
  readonly quiet: boolean
  /** The point that it belongs to. */
  readonly anchor: XY
  readonly letterings: readonly Lettering[]
  places(box: Size): Place[]
  /** More places, for a name that must be placed and found none. */
  elsewhere(box: Size): Place[]
}

/** What the wishes for names depend on. */
export interface WishOptions {
  readonly size: Size
  /** Whether the rules for small panes hold. */
  readonly small: boolean
  readonly measure: Measure
  readonly rtl: boolean
}

/** The names of a scene: those that must be placed first, then countries and places, then what stands along lines. */
export function wishesOf(scene: Scene, options: WishOptions): Wish[] {
  const { small } = options
  const groups = groupsOf(scene.marks.filter((mark) => isSeen(mark.at, options.size)))
  const countriesAlone = groups.every(([mark]) => !isLarge(mark!.node))
  const shown = groups.filter(([mark]) => mark!.node.name && (!small || isLarge(mark!.node) || countriesAlone))
  const nodes = shown.map((marks) => nodeWish(marks, scene.bands, countriesAlone, options))
  const lines = small ? [] : scene.lines.flatMap((drawn) => lineWishes(drawn, options))
  return [...nodes.filter((wish) => wish.must), ...nodes.filter((wish) => !wish.must), ...lines]
}

/** Of a map that is enlarged, names are written for what is in the pane. */
function isSeen([x, y]: XY, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height
}

function groupsOf(marks: readonly DrawnMark[]): DrawnMark[][] {
  const groups = new Map<string, DrawnMark[]>()
  for (const mark of marks) groups.set(mark.node.id, [...(groups.get(mark.node.id) ?? []), mark])
  return [...groups.values()]
}

/** Regions and ends of stages: their names are set larger, and always placed. */
function isLarge(node: MapNode): boolean {
  return node.stage !== undefined || node.id.startsWith('region:')
}

function nodeWish(marks: readonly DrawnMark[], bands: readonly Band[], countriesAlone: boolean, options: WishOptions): Wish {
  const { node, at } = marks[0]!
  const band = bands.find((one) => one.id === node.id)
  const gaps = isLarge(node) ? [4, 10, 18] : [4, 8]
  return {
    id: `node:${node.id}`,
    owner: node.id,
    must: isLarge(node) && !(options.small && node.quiet),
    clear: false,
    quiet: node.quiet ?? false,
    anchor: at,
    letterings: letteringsOf(node, countriesAlone, options),
    places: (box) => {
      const atMarks = marks.flatMap((mark) =>
        around(
          mark.at,
          gaps.map((gap) => gap + mark.radius),
          box,
        ),
      )
      // A name beside the band stands for all of it; beside one of several anchors it stands less well.
      return band ? [...beside(band, [0, 8, 20], box), ...atMarks.map((place) => ({ ...place, cost: place.cost + 2 }))] : atMarks
    },
    elsewhere: (box) => anywhere(band?.centre ?? at, box, options.size, marginOf(options)),
  }
}

/** Names keep so far from the edges of the pane, px. */
export function marginOf({ small }: Pick<WishOptions, 'small'>): number {
  return small ? 4 : 8
}

/** What it costs on a small pane to set the number of a stage without its name: more than to cross lines, less than to stand where it misleads. */
const numberAlone = 115

function letteringsOf(node: MapNode, countriesAlone: boolean, { small, measure, rtl }: WishOptions): Lettering[] {
  const large = isLarge(node)
  const style = {
    size: large ? (small ? 11 : 13.5) : countriesAlone && !small ? 12.5 : 11.5,
    weight: large ? 600 : 400,
    role: large ? ('region' as const) : ('country' as const),
  }
  const second: Row[] = node.second && !small ? [{ text: node.second, size: 11.5, weight: 400, role: 'second' }] : []
  const rows = (...texts: string[]): Row[] => [...texts.map((text) => ({ ...style, text })), ...second]
  const name = (small && node.shortName) || node.name
  const halves = large ? broken(name) : undefined
  const inTwo = halves && lettering(rows(...halves), node.stage, rtl, measure, small ? 1.5 : 4)
  const inNone = small && node.stage !== undefined && ringAlone(node.stage, numberAlone)
  return [lettering(rows(name), node.stage, rtl, measure), inTwo, inNone].filter((one) => !!one)
}

const tagFractions = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.26, 0.2, 0.8]
const captionFractions = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.25, 0.75, 0.2]

function lineWishes({ line, shapes }: DrawnLine, { measure, rtl, size }: WishOptions): Wish[] {
  const shape = shapes[0]!
  const middle = shape.at(0.5)
  const seen = (fractions: readonly number[]) =>
    fractions.filter((fraction) => {
      const { x, y } = shape.at(fraction)
      return isSeen([x, y], size)
    })
  const wish = (role: 'tag' | 'caption', text: string, size: number): Wish => ({
    id: `${role}:${line.id}`,
    owner: line.id,
    must: false,
    clear: true,
    quiet: false,
    anchor: [middle.x, middle.y],
    letterings: [lettering([{ text, size, weight: 400, role }], undefined, rtl, measure)],
    places: (box) => along(shape, seen(role === 'tag' ? tagFractions : captionFractions), 5.5, box),
    elsewhere: () => [],
  })
  const fits = line.caption && measure(line.caption, 12, 400) < shape.length
  return [...(line.tag ? [wish('tag', line.tag, 11.5)] : []), ...(fits ? [wish('caption', line.caption!, 12)] : [])]
}
