import { change } from '../address/address'
import { Name } from '../words/Name'
import { Untranslated } from '../words/Untranslated'
import { period } from '../words/period'
import { words } from '../words/words'
import type { Apart, Uncounted } from './uncounted'

/** What is on record by the day and joins no leg, with every reason. Nothing is hidden: what names fewer than two countries stands last. */
export function NotCounted({ apart, selected }: { apart: Apart; selected?: string }) {
  const w = words.value.gaps
  return (
    <section class="not-counted" aria-labelledby="not-counted">
      <h2 class="step">
        <span id="not-counted">{w.notCounted}</span>
        <span class="secondary numbers">{w.later(apart.later)}</span>
      </h2>
      <List records={apart.pairs} selected={selected} />
      {apart.others.length > 0 && (
        <details>
          <summary>{w.oneCountry(apart.others.length)}</summary>
          <List records={apart.others} selected={selected} />
        </details>
      )}
    </section>
  )
}

function List({ records, selected }: { records: Uncounted[]; selected?: string }) {
  const { kinds, gaps } = words.value
  return (
    <ul>
      {records.map(({ cooperation, reasons, pairs, certain }) => (
        <li key={cooperation.id} data-cooperation={cooperation.id} aria-current={cooperation.id === selected ? 'true' : undefined}>
          <button class="plain" onClick={() => change({ sel: cooperation.id })}>
            {pairs.length === 1 ? (
              <>
                <Name of={pairs[0]!.a} /> – <Name of={pairs[0]!.b} />
              </>
            ) : (
              <Untranslated>{cooperation.name}</Untranslated>
            )}
          </button>
          <span class="what">
            {kinds.cooperation[cooperation.kind]}, <bdi>{period(cooperation.when, true)}</bdi>
            {!certain && ` (${gaps.possiblyBy})`}
          </span>
          <em>{reasons.map((reason) => kinds.uncounted[reason]).join(', ')}</em>
        </li>
      ))}
    </ul>
  )
}
