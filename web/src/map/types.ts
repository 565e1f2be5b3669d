import type { FormName } from './forms'

/** Degrees: east, north. */
export type LonLat = readonly [lon: number, lat: number]

/** Pixels of the pane, from its top left corner; or, where it says so, the plane of the projection. */
export type XY = readonly [x: number, y: number]

/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels: left, top, right, bottom. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number]

/**
 * How a node is drawn: `ring` an anchor at sea, which stands for a region; `dot` a country or a place; `stopped` a bar across the line that
 * ends there; `crossing` two short bars across it; `venue` a hollow square; `none` only its name.
 */
export type NodeMark = 'ring' | 'dot' | 'stopped' | 'crossing' | 'venue' | 'none'

/** What a line can join and a name can stand beside. */
export interface MapNode {
  /** Id of the entity, as the API gives it: the tables of anchors, waypoints and bands are keyed by it. */
  readonly id: string
  /** The API's point. Where it is null and no table has an anchor, nothing is drawn. */
  readonly point: { readonly lat: number; readonly lon: number } | null
  /** The name to write; none is written where it is empty. */
  readonly name: string
  /** Used instead of `name` where the pane is narrower than 700 px, such as “USA”. */
  readonly shortName?: string
  /** A second, smaller line under the name, such as “no country on record”. Left out in a pane narrower than 700 px. */
  readonly second?: string
  /** Number of the stage, set in a ring before the name: number and name are one unit. Its dot is larger. */
  readonly stage?: number
  /** Without it: a ring for a region, a dot for everything else. */
  readonly mark?: NodeMark
  /** Drawn fainter, and not fitted into the pane: it is there for orientation. */
  readonly quiet?: boolean
}

/** A leg or a pair of countries. */
export interface MapLine {
  readonly id: string
  /** Ids of the nodes at its two ends. */
  readonly from: string
  readonly to: string
  readonly form: FormName
  /** What a screen reader says: both ends, and the state in words. */
  readonly label: string
  /** Short name beside the line, such as “1a”. Left out in a pane narrower than 700 px. */
  readonly tag?: string
  /** A few words along the line, such as “operational meeting, week of 20 June 2022”; left out where there is no room. */
  readonly caption?: string
}

/** Degrees: west, south, east, north; across 180° west is greater than east. */
export type MapWindow = readonly [west: number, south: number, east: number, north: number]

/** A second, larger drawing of a small window of the map, set into a corner that holds little. */
export interface MapInset {
  readonly window: MapWindow
  /** Accessible name, such as “Central America, enlarged”. */
  readonly label: string
}

/** The names of the controls, in the language of the page. */
export interface MapWords {
  readonly zoomIn: string
  readonly zoomOut: string
  readonly reset: string
}

/** Width of a text in px. In the browser a canvas measures it, in tests it is estimated. */
export type Measure = (text: string, size: number, weight: number) => number

/** Below this width of the pane, in px, the rules for small panes hold. */
export const smallPane = 700
