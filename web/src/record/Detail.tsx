export function Detail(_: { id: string; onClose: () => void }) {
  return null
}
