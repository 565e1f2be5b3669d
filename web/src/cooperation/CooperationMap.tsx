import type { View } from './view'

export function CooperationMap(_: { view: View; selected?: string }) {
  return null
}
