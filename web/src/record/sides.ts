import type { Contradiction } from './description'
import { edtf } from './edtf'

type Side = Contradiction['a']

/** The sides of a contradiction, the earlier time first; those that are no times as they come. */
export function sides({ a, b }: Pick<Contradiction, 'a' | 'b'>): [Side, Side] {
  return startOf(b) < startOf(a) ? [b, a] : [a, b]
}

// A time that is open at its start is as early as can be.
function startOf({ value }: Side): string {
  const time = edtf(value ?? '')
  return time ? (time.earliest ?? '') : ''
}
