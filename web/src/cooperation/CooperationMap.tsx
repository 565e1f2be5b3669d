import { useMemo } from 'preact/hooks'
import { change } from '../address/address'
import { Key } from '../map/Key'
import { MapPane } from '../map/MapPane'
import { words } from '../words/words'
import { drawn, insetWindow, isCrowded } from './drawn'
import { kindsOn, type View } from './view'

type Props = { view: View; selected?: string; hovered: string | null; onHover: (id: string | null) => void }

/** The pairs on a map: a line for each, in the form of its strongest kind. */
export function CooperationMap({ view, selected, hovered, onHover }: Props) {
  const texts = words.value
  const w = texts.cooperation
  const { nodes, lines } = useMemo(() => drawn(view), [view.countries, view.pairs, texts])
  const inset = useMemo(() => (isCrowded(view) ? { window: insetWindow, label: w.inset } : undefined), [view.pairs, w])
  const forms = kindsOn(view.pairs).shown.map((kind) => ({ form: kind, text: texts.kinds.cooperation[kind] }))
  return (
    <>
      <div class="pane">
        <MapPane
          label={w.mapName}
          nodes={nodes}
          lines={lines}
          words={texts.map}
          selected={selected}
          onSelect={(id) => change({ sel: id === selected ? undefined : id })}
          hovered={hovered}
          onHover={onHover}
          inset={inset}
        />
      </div>
      <Key label={w.kinds} forms={forms} />
      <p class="map-note secondary">
        {view.pairs.some(({ on }) => on === 'POSSIBLE') && `? ${w.possiblyLong} `}
        {w.mapNote} {w.kindsNote}
      </p>
    </>
  )
}
