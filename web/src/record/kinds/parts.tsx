import type { ComponentChildren } from 'preact'
import type { RecordEventFragment, RecordLegFragment, RecordStageFragment } from '../../api/generated'
import { toNode } from '../../address/address'
import { Link } from '../../address/Link'
import { Name } from '../../words/Name'
import { period } from '../../words/period'
import { Untranslated } from '../../words/Untranslated'
import { words } from '../../words/words'
import { listed } from '../joined'
import { Thing, things } from '../Thing'

/** Texts that exist in English only, one a line. */
export function texts(of: readonly string[]): ComponentChildren {
  return (
    of.length > 0 && (
      <ul class="things lines">
        {of.map((text) => (
          <li key={text}>
            <Untranslated>{text}</Untranslated>
          </li>
        ))}
      </ul>
    )
  )
}

/** Events, each with its time. */
export function events(of: readonly RecordEventFragment[], total?: number): ComponentChildren {
  return things(of, { lines: true, total, beside: ({ when }) => period(when, true) })
}

/** Legs by their ends; an arrow tells the direction. */
export function legs(of: readonly RecordLegFragment[]): ComponentChildren {
  const k = words.value.kinds
  return (
    of.length > 0 && (
      <ul class="things lines">
        {of.map((leg) => (
          <li key={leg.id}>
            <Link href={toNode(leg.id)}>
              <Name of={leg.from} /> {words.value.record.arrow} <Name of={leg.to} />
            </Link>{' '}
            <span class="secondary">
              <Thing of={leg.route} />
              {words.value.record.semicolon}
              {k.legBasis[leg.basis]}
            </span>
          </li>
        ))}
      </ul>
    )
  )
}

/** Stages by the routes that they belong to. */
export function stages(of: readonly RecordStageFragment[]): ComponentChildren {
  const w = words.value.record.row
  return (
    of.length > 0 && (
      <ul class="things lines">
        {of.map(({ id, number, role, route }) => (
          <li key={id}>
            <Thing of={route} />{' '}
            <span class="secondary">
              <Link href={toNode(id)}>{w.stage(number)}</Link>
              {role && words.value.record.comma + words.value.kinds.routeRole[role]}
            </span>
          </li>
        ))}
      </ul>
    )
  )
}

/** Means of transport, in words. */
export function modes(of: readonly (keyof typeof words.value.kinds.mode)[]): ComponentChildren {
  return of.length > 0 && listed(of.map((mode) => words.value.kinds.mode[mode]))
}
