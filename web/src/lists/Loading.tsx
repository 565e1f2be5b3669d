import { words } from '../words/words'

/** Says that something is on its way. */
export function Loading() {
  return (
    <p class="heading secondary" role="status">
      {words.value.shell.loading}
    </p>
  )
}
