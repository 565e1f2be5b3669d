export function Method(_: object) {
  return null
}
