import { useRef, useState } from 'preact/hooks'
import { toNode } from '../address/address'
import { Link } from '../address/Link'
import { ask } from '../api/ask'
import { type EventWhere, ListEventTimesDocument, type ListEventFragment } from '../api/generated'
import { Things } from '../record/Thing'
import { date } from '../words/dates'
import { nameOf } from '../words/names'
import { period } from '../words/period'
import { lang, words } from '../words/words'
import { type Slot, timeline } from './timeline'
import { useNarrow } from './useNarrow'
import { useRoving } from './useRoving'

/** Events as squares over the months in which they lie; below the line those of which only the story's date is known. */
export function EventTimeline({ where }: { where: EventWhere }) {
  const w = words.value.lists.timeline
  const narrow = useNarrow()
  const line = useRef<HTMLDivElement>(null)
  const [tip, setTip] = useState('')
  const moved = useRoving(line)
  const answer = ask(ListEventTimesDocument, { where, lang: lang.value }).value
  if (answer.state !== 'ready' || answer.data.events.totalCount === 0) return <div class="timeline-room" />
  const { totalCount, nodes: events } = answer.data.events
  const { slots, spanning, undated } = timeline(events, narrow ? 'quarter' : 'month')
  const point = (event: Event) => setTip((event.target as Element).closest('a')?.getAttribute('aria-label') ?? '')
  return (
    <figure class="timeline-room" aria-label={w.name}>
      <div
        class="timeline"
        dir="ltr"
        ref={line}
        style={{ '--slots': slots.length }}
        onKeyDown={moved}
        onMouseOver={point}
        onMouseLeave={() => setTip('')}
        onFocusIn={point}
      >
        {slots.map((slot, i) => (
          <Column key={slot.key} slot={slot} yearStarts={i === 0 || slot.key.endsWith('-01')} narrow={narrow} />
        ))}
      </div>
      <p class="tip secondary" aria-hidden="true">
        {tip || w.howTo}
      </p>
      <figcaption class="secondary">
        {w.filled} {w.hollow} {events.some(({ status }) => status === 'PLANNED') && w.planned}
        {spanning.length > 0 && (
          <span class="apart">
            {w.spanning} <Things of={spanning} beside={({ when }) => period(when, true)} />.
          </span>
        )}
        {totalCount > events.length && <span class="apart">{w.first(events.length, totalCount)}</span>}
        {undated.length > 0 && (
          <span class="apart">
            {w.undated} <Things of={undated} />.
          </span>
        )}
      </figcaption>
    </figure>
  )
}

type ColumnProps = { slot: Slot<ListEventFragment>; yearStarts: boolean; narrow: boolean }

function Column({ slot: { from, held, told }, yearStarts, narrow }: ColumnProps) {
  return (
    <div class={yearStarts ? 'slot year' : 'slot'}>
      <div class="held">
        {held.map((event) => (
          <Square key={event.id} event={event} />
        ))}
      </div>
      <div class="name" aria-hidden="true">
        {yearStarts ? <b>{date(from, 'year')}</b> : narrow ? '' : date(from, 'narrowMonth')}
      </div>
      <div class="told">
        {told.map((event) => (
          <Square key={event.id} event={event} hollow />
        ))}
      </div>
    </div>
  )
}

function Square({ event, hollow }: { event: ListEventFragment; hollow?: boolean }) {
  const label = words.value.lists.timeline.square(nameOf(event), period(event.when, true))
  const form = event.status === 'PLANNED' ? ' planned' : hollow ? ' hollow' : ''
  return <Link class={`square${form}`} href={toNode(event.id)} aria-label={label} />
}
