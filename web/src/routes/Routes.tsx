export function Routes(_: { selected?: string }) {
  return null
}
