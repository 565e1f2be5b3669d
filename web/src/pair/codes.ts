/** The two codes of an address, in the order of the alphabet, so that a pair has one brief whichever comes first; or what is wrong with them. */
export function codesIn(text: string): { a: string; b: string } | { problem: 'twoCodes' | 'twoCountries' } {
  const codes = /^([a-z]{2,3})-([a-z]{2,3})$/i.exec(text)
  if (!codes) return { problem: 'twoCodes' }
  const [a, b] = [codes[1]!.toUpperCase(), codes[2]!.toUpperCase()].sort() as [string, string]
  return a === b ? { problem: 'twoCountries' } : { a, b }
}
