import { address, change } from '../address/address'

/** Whether a list has only what a source tells something of, or all that tables of reference name too. */
export function All({ few, all }: { few: string; all: string }) {
  const on = Boolean(address.value.set.all)
  return (
    <p class="all">
      <button aria-pressed={!on} onClick={() => change({ all: undefined })}>
        {few}
      </button>{' '}
      <button aria-pressed={on} onClick={() => change({ all: '1' })}>
        {all}
      </button>
    </p>
  )
}
