import { conflict, crowdOf, type Crowd } from './crowd'
import type { LabelText, Lettering, StageRing } from './lettering'
import type { Place } from './places'
import type { Scene } from './scene'
import { free, search } from './search'
import type { Box, Size, XY } from './types'
import { marginOf, wishesOf, type Wish, type WishOptions } from './wishes'

/** A name with its place. */
export interface Label {
  /** `node:`, `tag:` or `caption:`, then the id of the node or the line. */
  readonly id: string
  /** The point that it belongs to: it moves with it while the map is moved. */
  readonly anchor: XY
  readonly box: Box
  readonly texts: readonly LabelText[]
  readonly stage: StageRing | null
  readonly quiet: boolean
}

/** What names depend on, beside the scene. */
export interface LabelOptions extends WishOptions {
  /** Boxes in which no name may stand, such as an inset. */
  readonly taken?: readonly Box[]
  /** More lines that names keep off: points a few px apart. */
  readonly rules?: readonly (readonly XY[])[]
}

interface Candidate {
  readonly box: Box
  readonly lettering: Lettering
  readonly cost: number
}

/** What it costs to leave out a name that need not be placed; one that is there for orientation goes before it crosses a line. */
const [dropped, quietDropped] = [90, 30]

/**
 * Places the names of a scene: no name over another, over a mark, or over an edge, and if possible none over a line. Region and stage names
 * are always placed, on a small pane at least the number of a stage; a country's name only where there is room, and what stands along a line only where nothing crosses it. The same scene
 * gives the same places.
 */
export function labels(scene: Scene, options: LabelOptions): Label[] {
  const crowd = crowdOf(scene, options.taken ?? [], options.rules ?? [])
  const wishes = wishesOf(scene, options)
  const placed = search(wishes.map((wish) => ({ choices: candidates(wish, wish.places, crowd, options), without: without(wish) })))
  wishes.forEach((wish, i) => wish.must && (placed[i] = outOfConflict(wish, wishes, placed, crowd, options)))
  const certain = wishes.flatMap((wish, i) => (wish.must && placed[i] ? [placed[i].box] : []))
  return wishes.flatMap((wish, i) => {
    const place = placed[i]
    return place && (wish.must || free(place.box, certain)) ? [labelAt(wish, place)] : []
  })
}

function without({ must, quiet }: Wish): number {
  return must ? Infinity : quiet ? quietDropped : dropped
}

function labelAt({ id, anchor, quiet }: Wish, { box, lettering }: Candidate): Label {
  return { id, anchor, quiet, box, ...lettering.set(box) }
}

/** A name that must be placed, and stands over something or nowhere, goes to the nearest place of the whole pane that is free of its like. */
function outOfConflict(
  wish: Wish,
  wishes: readonly Wish[],
  placed: readonly (Candidate | null)[],
  crowd: Crowd,
  options: WishOptions,
): Candidate | null {
  const now = placed[wishes.indexOf(wish)] ?? null
  const others = wishes.flatMap((other, i) => (other !== wish && other.must && placed[i] ? [placed[i].box] : []))
  if (now && now.cost < conflict && free(now.box, others)) return now
  const places = candidates(wish, wish.elsewhere, crowd, options).filter(({ box, cost }) => cost < conflict && free(box, others))
  return places.reduce((best, next) => (!best || next.cost < best.cost ? next : best), null as Candidate | null) ?? now
}

/** As near to where it would be as the edges allow. */
function within(value: number, least: number, extent: number): number {
  return Math.min(extent - least, Math.max(least, value))
}

function candidates(wish: Wish, places: (box: Size) => Place[], crowd: Crowd, options: WishOptions): Candidate[] {
  const { size } = options
  const margin = marginOf(options)
  return wish.letterings.flatMap((lettering) =>
    places(lettering).flatMap(({ x, y, cost }): Candidate[] => {
      const [w, h] = [lettering.width / 2, lettering.height / 2]
      if (size.width < 2 * (w + margin) || size.height < 2 * (h + margin)) return []
      const [cx, cy] = [within(x, margin + w, size.width), within(y, margin + h, size.height)]
      const box: Box = [cx - w, cy - h, cx + w, cy + h]
      if (wish.clear && crowd.onLines(box)) return []
      return [{ box, lettering, cost: cost + lettering.cost + crowd.cost(box, wish.owner) }]
    }),
  )
}
