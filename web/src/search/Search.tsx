export function Search(_: object) {
  return null
}
