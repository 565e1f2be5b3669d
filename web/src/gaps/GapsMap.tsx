import { useMemo } from 'preact/hooks'
import { address, change } from '../address/address'
import type { GapsQuery } from '../api/generated'
import { MapPane } from '../map/MapPane'
import type { MapLine, MapNode } from '../map/types'
import { nameOf } from '../words/names'
import { words } from '../words/words'
import { endsWithoutCountry } from './ends'
import type { LegOnDay } from './legs'
import { countriesOf } from './pairs'

type Props = { report: GapsQuery['cooperationGaps']; legs: LegOnDay[]; selected?: string }

/** The legs of the route in the form of their state, the ends of its stages, and the countries of the pairs that make the states. */
export function GapsMap({ report, legs, selected }: Props) {
  const texts = words.value
  const nodes = useMemo(() => [...ends(report, legs), ...parties(report, legs)], [report, legs.map((leg) => leg.on.state).join(), texts])
  const lines = useMemo(() => legs.map(line), [report, legs.map((leg) => leg.on.state).join(), texts])
  return (
    <div class="pane">
      <MapPane
        label={texts.gaps.mapName}
        nodes={nodes}
        lines={lines}
        words={texts.map}
        selected={selected}
        onSelect={(id) => change({ sel: id === address.value.set.sel ? undefined : id })}
      />
    </div>
  )
}

function line(leg: LegOnDay): MapLine {
  const { kinds, gaps } = words.value
  const state = leg.on.state === 'PAIR_ON_RECORD' ? gaps.pairs(leg.on.pairs) : kinds.gapState[leg.on.state]
  return {
    id: leg.id,
    from: leg.from.id,
    to: leg.to.id,
    form: leg.on.state,
    tag: leg.tag,
    label: `${leg.tag}: ${nameOf(leg.from)} ${gaps.arrow} ${nameOf(leg.to)}. ${state}.`,
  }
}

function ends(report: Props['report'], legs: LegOnDay[]): MapNode[] {
  const bare = endsWithoutCountry(legs)
  return report.route.stages.flatMap((stage) =>
    stage.ends.nodes.map((end) => ({
      id: end.id,
      point: 'point' in end ? end.point : null,
      name: nameOf(end),
      stage: stage.number,
      second: bare.has(end.id) ? words.value.gaps.noCountryShort : undefined,
    })),
  )
}

// Countries of the pairs that are no ends themselves: by them a reader sees what is bridged and around what.
function parties(report: Props['report'], legs: LegOnDay[]): MapNode[] {
  const stands = new Set(report.route.stages.flatMap((stage) => stage.ends.nodes.map((end) => end.id)))
  const found = countriesOf(legs.flatMap(({ on }) => (on.state === 'AROUND_ONLY' ? on.around : on.witnesses)))
  return found
    .filter((country) => !stands.has(country.id))
    .map((country) => ({ id: country.id, point: country.point, name: nameOf(country), quiet: true }))
}
