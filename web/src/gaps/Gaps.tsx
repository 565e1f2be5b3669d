export function Gaps(_: { route?: string }) {
  return null
}
