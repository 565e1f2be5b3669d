export function Pair(_: { codes: string }) {
  return null
}
