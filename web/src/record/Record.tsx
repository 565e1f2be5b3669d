import { NothingHere } from '../app/NothingHere'
import { Shown } from '../app/Shown'
import { Method } from '../method/Method'
import { ClaimPage } from './ClaimPage'
import { entityOf } from './description'
import { Frame } from './Frame'
import { pages } from './kinds'
import type { Page } from './page'
import { kindOf } from './stated'
import './record.css'

/** The page of a thing of the record, by its id. */
export function Record({ id }: { id: string }) {
  const kind = kindOf(id)
  if (kind === 'dataset') return <Method />
  if (kind === 'claim') return <ClaimPage id={id} />
  const page = Object.hasOwn(pages, kind) ? pages[kind] : undefined
  return page ? <Found id={id} page={page} /> : <NothingHere />
}

function Found({ id, page }: { id: string; page: Page }) {
  return (
    <Shown answer={page.ask(id).value}>
      {(data) => {
        const entity = entityOf(data)
        const description = entity && page.describe(data)
        return description ? <Frame entity={entity} data={data} description={description} /> : <NothingHere />
      }}
    </Shown>
  )
}
