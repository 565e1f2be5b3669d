import { address, change } from '../address/address'
import { words } from '../words/words'

/** Whether the address asks for the table of the view. */
export const tableShown = () => address.value.set.show === 'table'

/** The button that shows the table of a view, or hides it. */
export function ShowTable() {
  const shown = tableShown()
  return (
    <button aria-pressed={shown} onClick={() => change({ show: shown ? undefined : 'table', sort: undefined })}>
      {words.value.table.show}
    </button>
  )
}
