import { useEffect, useRef, useState } from 'preact/hooks'
import { address } from '../address/address'
import { Filters } from '../filters/Filters'
import { NothingMeets } from '../filters/NothingMeets'
import { active } from '../filters/where'
import { words } from '../words/words'
import { fields } from './asked'
import { Chosen } from './Chosen'
import type { Form } from './Cooperation'
import { CooperationMap } from './CooperationMap'
import { Finding } from './Finding'
import { Legend } from './Legend'
import { Matrix } from './Matrix'
import { Note } from './Note'
import { NotPairs } from './NotPairs'
import { PairList } from './PairList'
import { Tools } from './Tools'
import type { View } from './view'
import { wide } from './wide'

/** The finding, the matrix or the map, and beside it what is chosen and how to read it. */
export function OnRecord({ form, view }: { form: Form; view: View }) {
  const { set } = address.value
  const beside = useRef<HTMLElement>(null)
  const filtered = active(set, fields).length > 0
  const [hovered, hover] = useState<string | null>(null)
  useFocusKept(beside, set.sel)
  const toBeside = () => beside.current?.focus()
  return (
    <div class="split cooperation">
      <div class="lead">
        <Finding form={form} view={view} />
        <div class="filter-row">
          <Filters fields={[...fields]} />
        </div>
        {view.pairs.length === 0 && filtered && <NothingMeets fields={[...fields]} />}
        {form === 'matrix' ? (
          <Matrix rows={view.rows} selected={set.sel} onCountry={toBeside}>
            {wide.value && <Note form={form} view={view} filtered={filtered} />}
          </Matrix>
        ) : (
          <CooperationMap view={view} selected={set.sel} hovered={hovered} onHover={hover} />
        )}
        <Tools form={form} view={view} />
      </div>
      <aside class="beside" aria-label={words.value.cooperation.chosen} tabIndex={-1} ref={beside}>
        <Chosen view={view} selected={set.sel} form={form} />
        {form === 'map' && <PairList view={view} selected={set.sel} hovered={hovered} onHover={hover} />}
        {form === 'matrix' && <Legend view={view} filtered={filtered} />}
        {!(wide.value && form === 'matrix') && <Note form={form} view={view} filtered={filtered} />}
        <NotPairs unpaired={view.unpaired} />
      </aside>
    </div>
  )
}

// What was pressed may be gone with what it was in: then the focus goes to what came instead.
function useFocusKept(beside: { readonly current: HTMLElement | null }, selected: string | undefined) {
  const before = useRef(selected)
  useEffect(() => {
    if (before.current !== selected && document.activeElement === document.body) beside.current?.focus({ preventScroll: true })
    before.current = selected
  }, [selected])
}
