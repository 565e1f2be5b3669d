import { signal } from '@preact/signals'

const query = matchMedia('(min-width: 1200px)')

/** Whether there are two columns: then the free corner of the matrix holds the note. */
export const wide = signal(query.matches)

query.addEventListener('change', () => (wide.value = query.matches))
