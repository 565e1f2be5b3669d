import { address, change } from '../address/address'
import { words } from '../words/words'
import type { OrderName } from './sorting'

/** By what the list is sorted. */
export function Order({ orders }: { orders: OrderName[] }) {
  const w = words.value.lists
  return (
    <label class="order">
      {w.order}{' '}
      <select
        value={address.value.set.order ?? orders[0]}
        onChange={({ currentTarget: { value } }) => change({ order: value === orders[0] ? undefined : value })}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {w.orders[order]}
          </option>
        ))}
      </select>
    </label>
  )
}
