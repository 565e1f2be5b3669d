import { forms, smallScale } from './forms'
import type { DrawnLine } from './scene'
import { Strokes } from './Strokes'

interface LinesProps {
  readonly lines: readonly DrawnLine[]
  readonly small: boolean
  readonly selected: string | null
  readonly hovered: string | null
  readonly focused: string | null
}

/** The lines as they are seen, weak states first. They are chosen by the targets that lie over them. */
export function Lines({ lines, small, selected, hovered, focused }: LinesProps) {
  const scale = small ? smallScale : 1
  return (
    <g aria-hidden="true" pointer-events="none">
      {lines.map(({ line, d }) => (
        <g key={line.id} data-arc={line.id}>
          {(line.id === selected || line.id === hovered) && <Under d={d} colour="accent" width={16} opacity={0.18} />}
          {line.id === focused && <Outline d={d} width={widest(line.form) * scale} />}
          <Strokes d={d} form={line.form} scale={scale} />
        </g>
      ))}
    </g>
  )
}

function widest(form: keyof typeof forms): number {
  return Math.max(...forms[form].strokes.map((stroke) => stroke.width))
}

/** An outline of 2 px, 2 px from the line. */
function Outline({ d, width }: { d: string; width: number }) {
  return (
    <>
      <Under d={d} colour="ink" width={width + 8} opacity={1} />
      <Under d={d} colour="sea" width={width + 4} opacity={1} />
    </>
  )
}

function Under({ d, colour, width, opacity }: { d: string; colour: string; width: number; opacity: number }) {
  return (
    <path
      d={d}
      fill="none"
      stroke={`var(--${colour})`}
      stroke-opacity={opacity}
      stroke-width={width}
      stroke-linecap="round"
      stroke-linejoin="round"
      vector-effect="non-scaling-stroke"
    />
  )
}
