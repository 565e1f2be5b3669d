import { type Settings, evidence, knownBy, threshold } from '../filters/where'

/** What the address asks of the record: how strong cooperation must be, known by when, on what evidence. */
export function question(set: Settings) {
  return { threshold: threshold(set) ?? 'OPERATIONAL_MEETING', knownBy: knownBy(set) ?? null, evidence: evidence(set) ?? null } as const
}
