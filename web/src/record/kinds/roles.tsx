import type { Role } from '../../api/enums'
import type { Named } from '../../words/names'
import { words } from '../../words/words'
import { type Row, mainRow } from '../description'
import { listed } from '../joined'
import { things } from '../Thing'

const order: Role[] = ['ORGANIZER', 'SUPPORTER', 'PARTICIPANT', 'VENUE', 'OCCASION', 'NATIONALITY', 'DESTINATION', 'UNSPECIFIED']

/** A row for each role that somebody had, the strongest first. Who had two stands in both. */
export function byRole(edges: readonly { roles: Role[]; node: Named }[]): Row[] {
  return order.flatMap((role) =>
    mainRow(words.value.record.roles[role], things(edges.filter(({ roles }) => roles.includes(role)).map(({ node }) => node))),
  )
}

/** Roles in words. */
export function rolesOf(roles: readonly Role[]): string {
  return listed(roles.map((role) => words.value.kinds.role[role]))
}
