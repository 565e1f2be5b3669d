export function Events() {
  return null
}
export function Sources() {
  return null
}
