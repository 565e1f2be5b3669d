import type { FormName } from './forms'
import { Strokes } from './Strokes'

interface SwatchProps {
  readonly form: FormName
  /** px */
  readonly width?: number
}

/** A piece of a line as a sample, for legends and lists. It is decoration: the words beside it say the state. */
export function Swatch({ form, width = 40 }: SwatchProps) {
  return (
    <svg class="swatch" width={width} height="12" viewBox={`0 0 ${width} 12`} aria-hidden="true">
      <Strokes d={`M1 6H${width - 1}`} form={form} />
    </svg>
  )
}
