import { overlap } from './boxes'
import { conflict, crowdOf, type Crowd } from './crowd'
import type { LabelText, Lettering, StageRing } from './lettering'
import type { Place } from './places'
import type { Scene } from './scene'
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

export interface LabelOptions extends WishOptions {
  /** Boxes in which no name may stand, such as an inset. */
  readonly taken?: readonly Box[]
}

interface Candidate {
  readonly box: Box
  readonly lettering: Lettering
  readonly cost: number
}

/** Two names keep so far from each other, px. */
const apart = 3
const rounds = 6

/**
 * Places the names of a scene: no name over another, over a mark, or over an edge, and if possible none over a line. Region and stage names
 * are always placed; a country's name only where there is room, and what stands along a line only where nothing crosses it. The same scene
 * gives the same places.
 */
export function labels(scene: Scene, options: LabelOptions): Label[] {
  const crowd = crowdOf(scene, options.taken ?? [])
  const wishes = wishesOf(scene, options)
  const chosen = new Map<Wish, Candidate>()
  search(
    wishes.filter((wish) => wish.must),
    chosen,
    crowd,
    options,
  )
  search(
    wishes.filter((wish) => !wish.must),
    chosen,
    crowd,
    options,
  )
  return wishes.flatMap((wish) => {
    const place = chosen.get(wish)
    return place ? [labelAt(wish, place)] : []
  })
}

function labelAt({ id, anchor, quiet }: Wish, { box, lettering }: Candidate): Label {
  return { id, anchor, box, quiet, ...lettering.set(box) }
}

/** Greedy by priority; then each in turn moves to where it is best off among the others, until none moves. */
function search(wishes: readonly Wish[], chosen: Map<Wish, Candidate>, crowd: Crowd, options: WishOptions): void {
  const choices = new Map(wishes.map((wish) => [wish, candidates(wish, wish.places, crowd, options)]))
  for (let round = 0; round < rounds; round++) {
    let moved = false
    for (const wish of wishes) {
      const before = chosen.get(wish)
      chosen.delete(wish)
      const best = bestOf(wish, choices.get(wish)!, chosen)
      if (best) chosen.set(wish, best)
      moved ||= best !== before
    }
    if (!moved) break
  }
  for (const wish of wishes.filter((one) => one.must)) leaveConflict(wish, chosen, crowd, options)
}

function bestOf(wish: Wish, choices: readonly Candidate[], chosen: ReadonlyMap<Wish, Candidate>): Candidate | undefined {
  let best: Candidate | undefined
  let least = Infinity
  for (const candidate of choices) {
    if (candidate.cost >= least) continue
    const cost = candidate.cost + conflictsOf(candidate, chosen) * conflict
    if (cost < least) [best, least] = [candidate, cost]
  }
  return wish.must || least < conflict ? best : undefined
}

function conflictsOf(candidate: Candidate, chosen: ReadonlyMap<Wish, Candidate>): number {
  let count = 0
  for (const other of chosen.values()) if (overlap(other.box, candidate.box, apart)) count++
  return count
}

/** A name that must be placed, and stands over something, goes to the nearest free place of the whole pane. */
function leaveConflict(wish: Wish, chosen: Map<Wish, Candidate>, crowd: Crowd, options: WishOptions): void {
  const before = chosen.get(wish)
  chosen.delete(wish)
  if (before && before.cost < conflict && !conflictsOf(before, chosen)) {
    chosen.set(wish, before)
    return
  }
  const best = bestOf(wish, candidates(wish, wish.elsewhere, crowd, options), chosen) ?? before
  if (best) chosen.set(wish, best)
}

function candidates(wish: Wish, places: (box: Size) => Place[], crowd: Crowd, options: WishOptions): Candidate[] {
  const { size } = options
  const margin = marginOf(options)
  return wish.letterings.flatMap((lettering) =>
    places(lettering).flatMap(({ x, y, cost }): Candidate[] => {
      const [w, h] = [lettering.width / 2, lettering.height / 2]
      const box: Box = [x - w, y - h, x + w, y + h]
      if (box[0] < margin || box[1] < margin || box[2] > size.width - margin || box[3] > size.height - margin) return []
      if (wish.clear && crowd.onLines(box)) return []
      return [{ box, lettering, cost: cost + lettering.cost + crowd.cost(box, wish.owner) }]
    }),
  )
}
