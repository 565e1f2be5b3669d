// A small use, which the tests compile: legs without a pair on record, from the API or from the fixture of the same shape.
import { ask } from './document'
import { gaps } from './fixtures/gaps'
import { GapsDocument, type GapsQuery } from './operations/gaps'
import type { GapState } from './schema'

const paired: GapState = 'PAIR_ON_RECORD'

/** The names of the legs that have no pair by the last of the three days. */
export function unpaired({ end }: GapsQuery): string[] {
  return end.legs.filter(({ state }) => state !== paired).map(({ leg }) => leg.name)
}

/** The same from the API, or from the fixture where it cannot be reached. */
export async function unpairedNow(address: string): Promise<string[]> {
  const { data } = await ask(address, GapsDocument, {}).catch(() => ({ data: gaps }))
  return data ? unpaired(data) : []
}
