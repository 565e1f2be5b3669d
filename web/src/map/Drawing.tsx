import { useId } from 'preact/hooks'
import { forms, smallScale } from './forms'
import type { Label } from './labels'
import { LabelText } from './LabelText'
import { Mark } from './Mark'
import { Chevron } from './marks'
import type { DrawnLine, Scene } from './scene'
import { Strokes } from './Strokes'
import type { MapPaneProps } from './MapPane'

interface DrawingProps extends Pick<MapPaneProps, 'lines' | 'selected' | 'onSelect' | 'hovered' | 'onHover' | 'bandOpacity'> {
  readonly scene: Scene
  readonly labels: readonly Label[]
  readonly small: boolean
  readonly rtl: boolean
}

/** What lies on the ground: bands, lines, marks, names, in this order. */
export function Drawing(props: DrawingProps) {
  const { scene, labels, small, rtl, lines, selected, onSelect, hovered, onHover, bandOpacity = 0.55 } = props
  const prefix = useId()
  const scale = small ? smallScale : 1
  const stop = lines.some((line) => line.id === selected) ? selected : lines[0]?.id
  const one = ({ line, d, head }: DrawnLine) => (
    <g
      key={line.id}
      class="map-line"
      role="button"
      aria-label={line.label}
      aria-pressed={line.id === selected}
      tabindex={line.id === stop ? 0 : -1}
      onClick={() => onSelect?.(line.id)}
      onKeyDown={(event) => event.key === 'Enter' && onSelect?.(line.id)}
      onPointerEnter={() => onHover?.(line.id)}
      onPointerLeave={() => onHover?.(null)}
    >
      {(line.id === selected || line.id === hovered) && (
        <path d={d} fill="none" stroke="var(--accent)" stroke-opacity="0.18" stroke-width="16" stroke-linecap="round" />
      )}
      <Strokes d={d} form={line.form} scale={scale} />
      {head && <Chevron {...head} colour={forms[line.form].head!} scale={scale} />}
      <path d={d} fill="none" stroke="transparent" stroke-width="24" pointer-events="stroke" />
    </g>
  )
  return (
    <>
      <Bands prefix={prefix} scene={scene} opacity={bandOpacity} />
      {scene.lines.map(one)}
      <g aria-hidden="true" pointer-events="none">
        {scene.marks.map((mark, i) => (
          <Mark key={i} {...mark} />
        ))}
        {labels.map((label) => (
          <LabelText key={label.id} label={label} rtl={rtl} />
        ))}
      </g>
    </>
  )
}

function Bands({ prefix, scene, opacity }: { prefix: string; scene: Scene; opacity: number }) {
  return (
    <g aria-hidden="true" pointer-events="none">
      <defs>
        <pattern id={`${prefix}hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" stroke="var(--hatch)" stroke-width="1.6" />
        </pattern>
        <radialGradient id={`${prefix}fade`}>
          <stop offset="0.62" stop-color="#fff" />
          <stop offset="1" stop-color="#fff" stop-opacity="0" />
        </radialGradient>
      </defs>
      {scene.bands.map(({ id, centre: [x, y], half: [rx, ry], turned }) => {
        const ellipse = { cx: x, cy: y, rx, ry, transform: `rotate(${turned} ${x} ${y})` }
        return (
          <g key={id} mask={`url(#${prefix}${id})`}>
            <mask id={`${prefix}${id}`}>
              <ellipse {...ellipse} fill={`url(#${prefix}fade)`} />
            </mask>
            <ellipse {...ellipse} fill={`url(#${prefix}hatch)`} opacity={opacity} />
          </g>
        )
      })}
    </g>
  )
}
