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

interface KindMarkProps {
  readonly kind: CooperationKind | 'SERIES'
  /** Centre and radius, px. */
  readonly x: number
  readonly y: number
  readonly radius: number
}

/**
 * The mark of a kind of cooperation, from weak to strong: more ink, then a square, then what is cut out of it. `SERIES` is a slash: it is
 * told, but not who met whom. Drawn in --ink; the cuts in --paper.
 */
export function KindMark({ kind, x, y, radius: r }: KindMarkProps) {
  const disc = { cx: x, cy: y, r, stroke: 'var(--ink)', 'stroke-width': 1.4 }
  const square = <rect x={x - r} y={y - r} width={2 * r} height={2 * r} fill="var(--ink)" />
  const cut = (d: string) => <path d={d} fill="none" stroke="var(--paper)" stroke-width={Math.max(1.2, r / 4)} />
  const half = <path d={`M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}z`} fill="var(--ink)" />
  switch (kind) {
    case 'SERIES':
      return <path d={`M${x - r} ${y + r}L${x + r} ${y - r}`} stroke="var(--line)" stroke-width="1.2" />
    case 'UNSPECIFIED':
      return <circle {...disc} fill="none" stroke-dasharray="2 2.4" />
    case 'DIALOGUE':
      return <circle {...disc} fill="none" />
    case 'TRAINING_TOGETHER':
      return (
        <g>
          <circle {...disc} fill="none" />
          {half}
        </g>
      )
    case 'OPERATIONAL_MEETING':
      return <circle {...disc} fill="var(--ink)" />
    case 'AGREED_TO_COORDINATE':
      return square
    case 'INFORMATION_EXCHANGE':
      return (
        <g>
          {square}
          {cut(`M${x - r} ${y}H${x + r}`)}
        </g>
      )
    case 'LIAISON_OFFICER':
      return (
        <g>
          {square}
          <circle cx={x} cy={y} r={r * 0.4} fill="var(--paper)" />
        </g>
      )
    case 'JOINT_INVESTIGATION':
      return (
        <g>
          {square}
          {cut(`M${x} ${y - r}V${y + r}M${x - r} ${y}H${x + r}`)}
        </g>
      )
    case 'MUTUAL_LEGAL_ASSISTANCE':
      return (
        <g>
          {square}
          {cut(`M${x - r} ${y + r}L${x + r} ${y - r}`)}
        </g>
      )
    case 'EXTRADITION':
      return (
        <g>
          {square}
          {cut(`M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`)}
        </g>
      )
    case 'FORMAL_AGREEMENT':
      return (
        <g>
          {square}
          <rect
            x={x - r * 0.55}
            y={y - r * 0.55}
            width={r * 1.1}
            height={r * 1.1}
            fill="none"
            stroke="var(--paper)"
            stroke-width={Math.max(1.2, r / 4)}
          />
        </g>
      )
  }
}
