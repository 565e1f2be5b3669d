import type { CountryOrder, DatedOrder, NamedOrder } from '../api/generated'

/** By what a list can be sorted, as the address has it at `order`; the first one is what it is sorted by unless the address says otherwise. */
export const dated = { latest: 'DATE_DESC', oldest: 'DATE_ASC', name: 'NAME_ASC' } as const satisfies Record<string, DatedOrder>
/** As one reads a corpus: tables of which only the day of reading is known come last. */
export const chronological = { oldest: dated.oldest, latest: dated.latest, name: dated.name } as const
export const named = { name: 'NAME_ASC', nameFromZ: 'NAME_DESC' } as const satisfies Record<string, NamedOrder & CountryOrder>

export type OrderName = keyof typeof dated | keyof typeof named

/** The sort key that the address asks for; the usual one if it asks for none that there is. */
export function orderOf<O extends Record<string, string>>(orders: O, asked: string | undefined): O[keyof O] {
  const key = asked && Object.hasOwn(orders, asked) ? asked : Object.keys(orders)[0]!
  return orders[key] as O[keyof O]
}
