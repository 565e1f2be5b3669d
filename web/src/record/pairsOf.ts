import type { RecordCooperationFragment } from '../api/generated'
import type { Named } from '../words/names'

export type Pair = { key: string; a: Named; b: Named; contacts: RecordCooperationFragment[] }

const code = ({ id }: Named) => id.slice('country:'.length)

/**
 * The pairs of countries that cooperation makes, each with what joins it; of one country, its own. A series or a hub makes none, nor does what is only planned.
 */
export function pairsOf(cooperations: readonly RecordCooperationFragment[], of?: string): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const cooperation of cooperations.filter(makesPairs)) {
    const countries = cooperation.parties.nodes.filter(isCountry).sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const [i, a] of countries.entries()) {
      for (const b of countries.slice(i + 1)) {
        if (of && a.id !== of && b.id !== of) continue
        const key = `${code(a)}-${code(b)}`
        const pair = pairs.get(key) ?? { key, a, b, contacts: [] }
        pair.contacts.push(cooperation)
        pairs.set(key, pair)
      }
    }
  }
  return [...pairs.values()]
}

/** Whether its parties sat with one another, so far as a source tells. */
export const makesPairs = ({ pairing, status }: RecordCooperationFragment) => pairing === 'TOGETHER' && status === 'OCCURRED'

const isCountry = ({ id }: Named) => id.startsWith('country:')
