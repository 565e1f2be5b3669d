import { to } from '../address/address'
import { Link } from '../address/Link'
import { Name } from '../words/Name'
import type { Named } from '../words/names'
import { words } from '../words/words'
import { kindOf } from './stated'
import { kindName } from './kindName'

// The lists and views that a thing of a kind belongs to.
const views: Record<string, string> = {
  event: 'events',
  source: 'sources',
  country: 'countries',
  organization: 'organizations',
  route: 'routes',
  leg: 'routes',
  stage: 'routes',
  cooperation: 'cooperation',
}

/** Where a page stands, and what it is about. */
export function RecordHeading({ of }: { of: Named }) {
  const kind = kindOf(of.id)
  return (
    <div class="heading">
      <Breadcrumb kind={kind} id={of.id} />
      <h1>
        <Name of={of} />
      </h1>
    </div>
  )
}

/** The list that a thing belongs to, and its id, which is what one cites it by. */
export function Breadcrumb({ kind, id }: { kind: string; id: string }) {
  const w = words.value.record
  const view = views[kind]
  const list = view && (w.lists as Record<string, string>)[view]
  return (
    <nav class="breadcrumb secondary" aria-label={w.breadcrumb}>
      <ol>
        <li>{list ? <Link href={to(view)}>{list}</Link> : kindName(kind)}</li>
        <li aria-current="page">
          <bdi dir="ltr">{id}</bdi>
        </li>
      </ol>
    </nav>
  )
}
