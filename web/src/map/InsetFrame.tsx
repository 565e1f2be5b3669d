import type { ComponentChildren } from 'preact'
import type { InsetSheet } from './drawing'

/** An enlarged window in a corner of the map, with its frame and the lines that lead to it. */
export function InsetFrame({ inset, children }: { inset: InsetSheet; children: ComponentChildren }) {
  const [x, y, right, bottom] = inset.box
  const [wx, wy, wr, wb] = inset.window
  const [width, height] = [right - x, bottom - y]
  return (
    <g class="map-inset">
      <g aria-hidden="true" pointer-events="none" fill="none" stroke="var(--line)">
        <rect x={wx} y={wy} width={wr - wx} height={wb - wy} stroke-width="0.8" />
        <path d={inset.leaders} stroke-width="0.6" opacity="0.7" />
      </g>
      <svg x={x} y={y} width={width} height={height} role="group" aria-label={inset.label}>
        {children}
        <rect x="0.5" y="0.5" width={width - 1} height={height - 1} fill="none" stroke="var(--line)" pointer-events="none" />
      </svg>
    </g>
  )
}
