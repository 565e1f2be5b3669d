import type { RoutesQuery } from '../api/generated'
import type { Route } from './drawn'

export function Tools(_: { data: RoutesQuery; drawn: Route[] }) {
  return null
}
