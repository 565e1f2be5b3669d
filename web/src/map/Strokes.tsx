import { forms, type FormName } from './forms'

interface StrokesProps {
  readonly d: string
  readonly form: FormName
  /** Widths and dashes times this. */
  readonly scale?: number
}

/** A path in the strokes of a form. */
export function Strokes({ d, form, scale = 1 }: StrokesProps) {
  return (
    <>
      {forms[form].strokes.map((stroke) => (
        <path
          key={stroke.colour + stroke.width}
          d={d}
          fill="none"
          stroke={`var(--${stroke.colour})`}
          stroke-width={stroke.width * scale}
          stroke-dasharray={'dash' in stroke ? stroke.dash?.map((part) => part * scale).join(' ') : undefined}
          stroke-linecap={'round' in stroke ? 'round' : undefined}
          stroke-linejoin="round"
          vector-effect="non-scaling-stroke"
        />
      ))}
    </>
  )
}
