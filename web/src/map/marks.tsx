import type { CooperationKind } from './kinds'

interface ChevronProps {
  readonly x: number
  readonly y: number
  /** Radians, clockwise from the x axis. */
  readonly angle: number
  readonly colour: 'accent' | 'line'
  readonly scale?: number
}

/** Which way a leg leads. */
export function Chevron({ x, y, angle, colour, scale = 1 }: ChevronProps) {
  const degrees = (angle * 180) / Math.PI
  const d = 'M-5 -4.5L1 0L-5 4.5'
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)}) scale(${scale})`} fill="none">
      <path d={d} stroke="var(--sea)" stroke-width="5" />
      <path d={d} stroke={`var(--${colour})`} stroke-width="2" />
    </g>
  )
}

/** A mark in a square from -1 to 1: what is filled, and how it is outlined, if at all. */
interface Shape {
  readonly fill?: string
  readonly outline?: { readonly d: string; readonly dash?: string; readonly faint?: boolean }
}

const circle = 'M-1 0A1 1 0 0 1 1 0A1 1 0 0 1 -1 0Z'
const square = 'M-1 -1H1V1H-1Z'

const shapes: Readonly<Record<CooperationKind | 'SERIES', Shape>> = {
  SERIES: { outline: { d: 'M-1 1L1 -1', faint: true } },
  UNSPECIFIED: { outline: { d: circle, dash: '2 2.4' } },
  DIALOGUE: { outline: { d: circle } },
  TRAINING_TOGETHER: { outline: { d: circle }, fill: 'M0 -1A1 1 0 0 1 0 1Z' },
  OPERATIONAL_MEETING: { outline: { d: circle }, fill: circle },
  AGREED_TO_COORDINATE: { fill: square },
  INFORMATION_EXCHANGE: { fill: 'M-1 -1H1V-0.14H-1ZM-1 0.14H1V1H-1Z' },
  LIAISON_OFFICER: { fill: `${square}M-0.42 0A0.42 0.42 0 0 1 0.42 0A0.42 0.42 0 0 1 -0.42 0Z` },
  JOINT_INVESTIGATION: { fill: 'M-1 -1H-0.14V-0.14H-1ZM0.14 -1H1V-0.14H0.14ZM-1 0.14H-0.14V1H-1ZM0.14 0.14H1V1H0.14Z' },
  MUTUAL_LEGAL_ASSISTANCE: { fill: 'M-1 -1H0.76L-1 0.76ZM1 1H-0.76L1 -0.76Z' },
  EXTRADITION: { fill: 'M-0.76 -1H0.76L0 -0.24ZM1 -0.76V0.76L0.24 0ZM0.76 1H-0.76L0 0.24ZM-1 0.76V-0.76L-0.24 0Z' },
  FORMAL_AGREEMENT: { fill: `${square}M-0.68 -0.68H0.68V0.68H-0.68ZM-0.38 -0.38H0.38V0.38H-0.38Z` },
}

interface KindMarkProps {
  readonly kind: CooperationKind | 'SERIES'
  /** Centre and radius, px. */
  readonly x: number
  readonly y: number
  readonly radius: number
}

/**
 * The mark of a kind of cooperation, from weak to strong: more ink, then a square, then what is cut out of it. `SERIES` is a slash: it is
 * told, but not who met whom.
 */
export function KindMark({ kind, x, y, radius }: KindMarkProps) {
  const { fill, outline } = shapes[kind]
  return (
    <g transform={`translate(${x} ${y}) scale(${radius})`} data-kind={kind}>
      {fill && <path d={fill} fill="var(--ink)" fill-rule="evenodd" />}
      {outline && (
        <path
          d={outline.d}
          fill="none"
          stroke={outline.faint ? 'var(--line)' : 'var(--ink)'}
          stroke-width={outline.faint ? 1.2 : 1.4}
          stroke-dasharray={outline.dash}
          vector-effect="non-scaling-stroke"
        />
      )}
    </g>
  )
}
