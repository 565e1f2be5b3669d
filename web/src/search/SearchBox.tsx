export function SearchBox(_: object) {
  return null
}
