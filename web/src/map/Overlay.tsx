import type { ComponentChildren } from 'preact'
import { forms, smallScale } from './forms'
import type { Label } from './labels'
import { LabelText } from './LabelText'
import { Mark } from './Mark'
import { Chevron } from './marks'
import type { Scene } from './scene'
import type { XY } from './types'

interface OverlayProps {
  readonly scene: Scene
  readonly labels: readonly Label[]
  readonly small: boolean
  readonly rtl: boolean
}

/** What keeps its size when the map is enlarged: chevrons, marks and names. */
export function Overlay({ scene, labels, small, rtl }: OverlayProps) {
  const scale = small ? smallScale : 1
  return (
    <g aria-hidden="true" pointer-events="none">
      {scene.lines.map(
        ({ line, head }) =>
          head && (
            <Fixed key={line.id} at={[head.x, head.y]}>
              <Chevron {...head} colour={forms[line.form].head!} scale={scale} />
            </Fixed>
          ),
      )}
      {scene.marks.map((mark, i) => (
        <Fixed key={mark.node.id + i} at={mark.at} node={mark.node.id}>
          <Mark {...mark} />
        </Fixed>
      ))}
      {labels.map((label) => (
        <Fixed key={label.id} at={label.anchor}>
          <LabelText label={label} rtl={rtl} />
        </Fixed>
      ))}
    </g>
  )
}

/** Moves with its point while a gesture lasts, and is not scaled. */
function Fixed({ at: [x, y], node, children }: { at: XY; node?: string; children: ComponentChildren }) {
  return (
    <g class="map-fixed" data-x={x.toFixed(1)} data-y={y.toFixed(1)} data-node={node}>
      {children}
    </g>
  )
}
