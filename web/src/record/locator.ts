/** Where in a source something stands. The API writes it as one text; see the contract on `Claim.locators`. */
export type Locator =
  | { kind: 'passage'; document: string; paragraph: string; from: string; to: string }
  | { kind: 'row'; file: string; row: string }
  | { kind: 'page'; host: string }

/** Reads `A:9:4530-4873`, `treaties.csv:untoc-CRI` or `www.unodc.org`. */
export function locator(text: string): Locator {
  const passage = /^([A-Z]+):(\d+):(\d+)-(\d+)$/.exec(text)
  if (passage) return { kind: 'passage', document: passage[1]!, paragraph: passage[2]!, from: passage[3]!, to: passage[4]! }
  const row = /^([^:/]+\.[a-z]+):(.+)$/.exec(text)
  if (row) return { kind: 'row', file: row[1]!, row: row[2]! }
  return { kind: 'page', host: text }
}
