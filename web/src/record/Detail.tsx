import { useEffect, useRef } from 'preact/hooks'
import { toNode } from '../address/address'
import { Link } from '../address/Link'
import { Name } from '../words/Name'
import { nameOf } from '../words/names'
import { words } from '../words/words'
import { acted } from './acted'
import { inOrder, passages } from './claimList'
import { Contradictions } from './Contradictions'
import { type Base, type Entity, entityOf } from './description'
import { Evidence } from './Evidence'
import { kindName } from './kindName'
import { pages } from './kinds'
import type { Page } from './page'
import { kindOf } from './stated'
import { Told } from './Told'
import './record.css'

type Props = { id: string; onClose: () => void }

/** The facts about a thing in short, for the column beside a map on which it is selected. Its heading takes the focus, Escape closes it. */
export function Detail({ id, onClose }: Props) {
  const page = pages[kindOf(id)]
  return page ? <Opened key={id} id={id} page={page} onClose={onClose} /> : null
}

function Opened({ id, page, onClose }: Props & { page: Page }) {
  const w = words.value.record
  const answer = page.ask(id).value
  const entity = answer.state === 'ready' ? entityOf(answer.data) : null
  const heading = useRef<HTMLHeadingElement>(null)
  const name = entity
    ? nameOf(entity)
    : words.value.shell[answer.state === 'loading' ? 'loading' : answer.state === 'failed' ? 'failed' : 'nothingHere']
  useEffect(() => {
    if (acted()) heading.current?.focus()
  }, [id])
  useFocusBack()
  return (
    <section class="detail" aria-label={w.detail(name)} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div class="detail-head">
        <p class="secondary">{kindName(kindOf(id))}</p>
        <button class="no-print" onClick={onClose}>
          {w.close}
        </button>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {entity ? <Name of={entity} /> : name}
      </h2>
      {answer.state === 'failed' && <button onClick={answer.again}>{words.value.shell.tryAgain}</button>}
      {answer.state === 'ready' && entity && <Facts entity={entity} data={answer.data} page={page} />}
    </section>
  )
}

// Who closes it goes on from where it was opened: with it the focus is gone, unless it went elsewhere by itself.
function useFocusBack() {
  const opener = useRef(document.activeElement)
  useEffect(
    () => () => {
      const from = opener.current as HTMLElement | SVGElement | null
      if (document.activeElement === document.body && from?.isConnected) from.focus()
    },
    [],
  )
}

function Facts({ entity, data, page }: { entity: Entity; data: Base; page: Page }) {
  const description = page.describe(data)
  if (!description) return null
  const claims = inOrder(entity.claims.nodes)
  return (
    <>
      <Contradictions of={data.contradictions.filter(({ subject }) => subject.id === entity.id)} about={entity.id} />
      <Told rows={[...description.told, ...description.appears].filter(({ main }) => main)} />
      <Evidence passages={passages(claims)} kind={kindOf(entity.id)} when={description.when} />
      <p>
        <Link href={toNode(entity.id)}>{words.value.record.openPage}</Link>
      </p>
    </>
  )
}
