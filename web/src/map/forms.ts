/** The tokens of colour that a map uses; `var(--…)` of style/tokens.css. */
export type Colour = 'accent' | 'line' | 'sea' | 'hi' | 'ink'

/** One stroke of a line, px at full size. The strokes of a form lie one over the other, the first at the bottom. */
export interface Stroke {
  readonly colour: Colour
  readonly width: number
  readonly dash?: readonly number[]
  readonly round?: boolean
}

/** How a line of one state looks. */
export interface Form {
  readonly strokes: readonly Stroke[]
  /** Colour of its chevron; null where the line has no direction, or must not be given one. */
  readonly head: 'accent' | 'line' | null
  /** Lines of a lower rank are drawn first. */
  readonly rank: number
}

const casing = (width: number): Stroke => ({ colour: 'sea', width })
const accent = (width: number, dash?: readonly number[]): Stroke => ({ colour: 'accent', width, dash })
const core = (width: number): Stroke => ({ colour: 'hi', width })
const grey = (width: number, dash?: readonly number[]): Stroke => ({ colour: 'line', width, dash })

/**
 * State to form, for the map, its legend and its exports. State is told by form, not by hue: accent and line differ by 1.3 to 1 at most.
 * Widths rank states and kinds; they say nothing about numbers of people.
 */
export const forms = {
  // What is on record for a leg: GapState.
  PAIR_ON_RECORD: { strokes: [casing(7), accent(4)], head: 'accent', rank: 5 },
  POSSIBLE: { strokes: [casing(8), accent(5.5), core(3), accent(1)], head: 'accent', rank: 4 },
  AROUND_ONLY: { strokes: [casing(8), accent(5.5), core(2.7)], head: 'accent', rank: 3 },
  NONE_ON_RECORD: { strokes: [grey(1.9, [8, 5])], head: 'line', rank: 2 },
  NOT_ASSESSABLE: { strokes: [{ colour: 'line', width: 2.3, dash: [0.1, 5.2], round: true }], head: 'line', rank: 1 },
  OUTSIDE_EVIDENCE: { strokes: [], head: null, rank: 0 },

  // What a leg of the chosen route rests on: LegBasis; then all other legs.
  STATED: { strokes: [casing(5), accent(2.4)], head: 'accent', rank: 5 },
  BETWEEN_STAGES: { strokes: [casing(5), accent(2.4, [9, 4])], head: 'accent', rank: 4 },
  OTHER_ROUTE: { strokes: [casing(4.5), grey(1.7)], head: 'line', rank: 2 },
  REPORTED_DESTINATION: { strokes: [grey(1.3, [1.5, 5])], head: null, rank: 1 },

  // The strongest kind of a pair: CooperationKind, from weak to strong.
  UNSPECIFIED: { strokes: [casing(4.5), accent(1.5, [3, 4])], head: null, rank: 1 },
  DIALOGUE: { strokes: [casing(4.5), accent(1.3)], head: null, rank: 2 },
  TRAINING_TOGETHER: { strokes: [casing(4.5), accent(1.7, [10, 3])], head: null, rank: 3 },
  OPERATIONAL_MEETING: { strokes: [casing(5), accent(2.4)], head: null, rank: 4 },
  AGREED_TO_COORDINATE: { strokes: [casing(7), accent(4)], head: null, rank: 5 },
  INFORMATION_EXCHANGE: { strokes: [casing(7), accent(4, [12, 3])], head: null, rank: 6 },
  LIAISON_OFFICER: { strokes: [casing(8), accent(5), core(1.2)], head: null, rank: 7 },
  JOINT_INVESTIGATION: { strokes: [casing(8), accent(5), { ...core(1.6), dash: [8, 6] }], head: null, rank: 8 },
  MUTUAL_LEGAL_ASSISTANCE: { strokes: [casing(8.5), accent(5.5)], head: null, rank: 9 },
  EXTRADITION: { strokes: [casing(9), accent(6, [16, 3])], head: null, rank: 10 },
  FORMAL_AGREEMENT: { strokes: [casing(10), accent(7), core(4.2), accent(2)], head: null, rank: 11 },
} as const satisfies Record<string, Form>

/** A state, a basis, a kind, or one of the forms for what stands beside them. */
export type FormName = keyof typeof forms

/** Strokes are so much narrower, and marks so much smaller, in a pane narrower than 700 px. */
export const smallScale = 0.72
