import { useId } from 'preact/hooks'
import type { Band } from './band'

interface BandsProps {
  readonly bands: readonly Band[]
  readonly opacity: number
}

/** Regions: hatched ellipses that fade towards their edges, so that they have no outline. */
export function Bands({ bands, opacity }: BandsProps) {
  const id = useId()
  return (
    <g aria-hidden="true" pointer-events="none">
      <defs>
        <pattern id={`${id}hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" stroke="var(--hatch)" stroke-width="1.6" />
        </pattern>
        <radialGradient id={`${id}fade`}>
          <stop offset="0.62" stop-color="#fff" />
          <stop offset="1" stop-color="#fff" stop-opacity="0" />
        </radialGradient>
      </defs>
      {bands.map((band, i) => {
        const [x, y] = band.centre.map((value) => value.toFixed(1))
        const ellipse = {
          cx: x,
          cy: y,
          rx: band.half[0].toFixed(1),
          ry: band.half[1].toFixed(1),
          transform: `rotate(${band.turned} ${x} ${y})`,
        }
        return (
          <g key={band.id}>
            <mask id={`${id}mask${i}`}>
              <ellipse {...ellipse} fill={`url(#${id}fade)`} />
            </mask>
            <g mask={`url(#${id}mask${i})`}>
              <ellipse {...ellipse} fill={`url(#${id}hatch)`} opacity={opacity} />
            </g>
          </g>
        )
      })}
    </g>
  )
}
