import { KindMark } from '../map/marks'
import { lang, words } from '../words/words'
import { kindsOn, type View } from './view'

/** The marks of the matrix, from weak to strong, and the kinds of which nothing is on record. */
export function Legend({ view, filtered }: { view: View; filtered: boolean }) {
  const w = words.value.cooperation
  const names = words.value.kinds.cooperation
  const { shown, absent } = kindsOn(view.pairs)
  const list = new Intl.ListFormat(lang.value, { type: 'unit' })
  return (
    <section class="part">
      <h2>{w.kinds}</h2>
      <ul class="kinds">
        {shown.map((kind) => (
          <li key={kind}>
            <svg width="20" height="20" aria-hidden="true">
              <KindMark kind={kind} x={10} y={10} radius={7} />
            </svg>
            {names[kind]}
          </li>
        ))}
        {view.unpaired.some(({ pairing }) => pairing === 'SERIES') && (
          <li>
            <svg width="20" height="20" aria-hidden="true">
              <KindMark kind="SERIES" x={10} y={10} radius={6} />
            </svg>
            {w.series}
          </li>
        )}
        {view.pairs.some(({ cooperations }) => cooperations.length > 1) && (
          <li>
            <span class="sign numbers">2</span> {w.manyContacts}
          </li>
        )}
        {view.pairs.some(({ on }) => on === 'POSSIBLE') && (
          <li>
            <span class="sign">?</span> {w.possiblyLong}
          </li>
        )}
      </ul>
      <p class="secondary">
        {!filtered && absent.length > 0 && w.notOnRecord(list.format(absent.map((kind) => names[kind])))} {w.kindsNote}
      </p>
    </section>
  )
}
