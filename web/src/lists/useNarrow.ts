import { signal } from '@preact/signals'

const query = matchMedia('(max-width: 699px)')
const narrow = signal(query.matches)
query.addEventListener('change', () => (narrow.value = query.matches))

/** Whether the page is as narrow as a phone. */
export const useNarrow = () => narrow.value
