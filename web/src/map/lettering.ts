import type { Box, Measure, Size } from './types'

/** What a text is: the size and the colour depend on it. */
export type LabelRole = 'region' | 'country' | 'second' | 'tag' | 'caption'

/** A text of a label. */
export interface LabelText {
  readonly text: string
  /** Where the text starts, px: its left end, or from right to left its right end; and its baseline. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly role: LabelRole
}

/** The ring with the number of the stage before a name, px. */
export interface StageRing {
  readonly number: number
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** One way to set a name: how large it is, and its texts once it has a place. */
export interface Lettering extends Size {
  /** What this way costs against the best one. */
  readonly cost: number
  set(box: Box): { texts: LabelText[]; stage: StageRing | null }
}

/** A line of text; its size in px. */
export interface Row {
  readonly text: string
  readonly size: number
  readonly weight: number
  readonly role: LabelRole
}

const ringRadius = 7.8
/** From the outer edge of the ring to the start of the name, px. */
const indent = 20
const [ascent, descent] = [0.82, 0.26]
const spacing = 1.15

/** Rows under each other, with the ring of a stage before the first one. */
export function lettering(rows: readonly Row[], stage: number | undefined, rtl: boolean, measure: Measure, cost = 0): Lettering {
  const before = stage === undefined ? 0 : indent
  const first = rows[0]!
  const middle = 0.34 * first.size
  const above = Math.max(first.size * ascent, stage === undefined ? 0 : middle + ringRadius + 0.6)
  const baselines = rows.map((_, i) => rows.slice(1, i + 1).reduce((y, row) => y + row.size * spacing, above))
  const below = Math.max(rows.at(-1)!.size * descent, rows.length === 1 && stage !== undefined ? ringRadius + 0.6 - middle : 0)
  return {
    cost,
    width: before + Math.max(...rows.map((row) => measure(row.text, row.size, row.weight))),
    height: baselines.at(-1)! + below,
    set(box) {
      const x = rtl ? box[2] - before : box[0] + before
      const ring = rtl ? box[2] - ringRadius : box[0] + ringRadius
      return {
        texts: rows.map((row, i) => ({ ...row, x, y: box[1] + baselines[i]! })),
        stage: stage === undefined ? null : { number: stage, x: ring, y: box[1] + above - middle, radius: ringRadius },
      }
    },
  }
}

/** Only the ring with the number of a stage: who reads it finds the name in the list beside the map. */
export function ringAlone(number: number, cost: number): Lettering {
  const extent = 2 * ringRadius + 1.2
  const middle = extent / 2
  return {
    cost,
    width: extent,
    height: extent,
    set: (box) => ({ texts: [], stage: { number, x: box[0] + middle, y: box[1] + middle, radius: ringRadius } }),
  }
}

/** A name on two lines of like length; undefined where it has no space to break at. */
export function broken(name: string): [string, string] | undefined {
  const words = name.split(' ')
  if (words.length < 2) return undefined
  const breaks = words.slice(1).map((_, i): [string, string] => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
  const longer = ([a, b]: [string, string]) => Math.max(a.length, b.length)
  return breaks.reduce((best, next) => (longer(next) < longer(best) ? next : best))
}
