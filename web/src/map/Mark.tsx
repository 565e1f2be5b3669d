import type { DrawnMark } from './scene'

/** A node of the map. */
export function Mark({ mark, at: [x, y], radius, angle, node }: DrawnMark) {
  const degrees = (angle * 180) / Math.PI
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)})`
  switch (mark) {
    case 'ring':
      return <circle transform={place} r={radius} fill="var(--sea)" stroke="var(--ink)" stroke-width="1.4" />
    case 'dot':
      return <circle transform={place} r={radius} fill={node.quiet ? 'var(--ink3)' : 'var(--ink)'} stroke="var(--sea)" stroke-width="1.2" />
    case 'venue':
      return (
        <rect
          transform={place}
          x={-radius}
          y={-radius}
          width={2 * radius}
          height={2 * radius}
          fill="var(--sea)"
          stroke="var(--ink)"
          stroke-width="1.4"
        />
      )
    case 'stopped':
      return <path transform={`${place} rotate(${degrees})`} d="M0 -7V7" stroke="var(--ink)" stroke-width="3" />
    case 'crossing':
      return <path transform={`${place} rotate(${degrees})`} d="M-2.5 -6V6M2.5 -6V6" stroke="var(--ink)" stroke-width="1.8" />
    case 'none':
      return null
  }
}
