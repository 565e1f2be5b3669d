import type { Target } from './useLineFocus'

interface TargetsProps {
  /** In the order in which the arrow keys visit them. */
  readonly targets: readonly Target[]
  readonly selected: string | null
  /** Id of the one line that the Tab key reaches. */
  readonly stop: string | null
  readonly onFocus: (id: string, visibly: boolean) => void
  readonly onBlur: () => void
}

/** What is focused, pressed and pointed at: each line again, unseen and 24 px wide. */
export function Targets({ targets, selected, stop, onFocus, onBlur }: TargetsProps) {
  return (
    <g>
      {targets.map(({ line, d, transform }) => (
        <path
          key={line.id}
          class="map-target"
          data-line={line.id}
          d={d}
          transform={transform}
          fill="none"
          stroke="transparent"
          stroke-width="24"
          pointer-events="stroke"
          vector-effect="non-scaling-stroke"
          role="button"
          aria-label={line.label}
          aria-pressed={line.id === selected}
          tabindex={line.id === stop ? 0 : -1}
          onFocus={(event) => onFocus(line.id, event.currentTarget.matches(':focus-visible'))}
          onBlur={onBlur}
        />
      ))}
    </g>
  )
}
