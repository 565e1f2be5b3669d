export function Cooperation(_: { form: 'matrix' | 'map' }) {
  return null
}
