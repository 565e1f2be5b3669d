import { signal } from '@preact/signals'

const query = matchMedia('(min-width: 1000px)')
const wide = signal(query.matches)
query.addEventListener('change', () => (wide.value = query.matches))

/** Whether two columns fit. What stands first in one column is not what stands first in two; the order in the document is the one that is seen. */
export const useWide = () => wide.value
