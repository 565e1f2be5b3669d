/** Which suggestion is chosen: its place in the list, or -1 for what was typed itself. */
export type Choice = number

/** Where a key leads in a list of suggestions: round through what was typed. Undefined for keys that choose nothing. */
export function moved(key: string, at: Choice, count: number): Choice | undefined {
  const places = count + 1
  switch (key) {
    case 'ArrowDown':
      return ((at + 2) % places) - 1
    case 'ArrowUp':
      return ((at + 1 + places - 1) % places) - 1
    default:
      return undefined
  }
}
