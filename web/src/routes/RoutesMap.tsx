import { useMemo } from 'preact/hooks'
import { change } from '../address/address'
import { MapPane } from '../map/MapPane'
import type { MapLine, MapNode, NodeMark } from '../map/types'
import { nameOf } from '../words/names'
import { words } from '../words/words'
import { formOf, isReportedOnly, type Leg, type Route, type Stage } from './drawn'

type Props = { routes: Route[]; chosen?: Route; selected?: string }

/** All routes with legs: the chosen one by what its legs rest on and with the numbers of its stages, the others fainter. */
export function RoutesMap({ routes, chosen, selected }: Props) {
  const texts = words.value
  const nodes = useMemo(() => nodesOf(routes, chosen), [routes, chosen, texts])
  const lines = useMemo(
    () => routes.flatMap((route) => route.legs.nodes.map((leg) => line(route, leg, route === chosen))),
    [routes, chosen, texts],
  )
  return (
    <div class="pane">
      <MapPane
        label={texts.routes.mapName}
        nodes={nodes}
        lines={lines}
        words={texts.map}
        selected={selected}
        onSelect={(id) => change({ sel: id === selected ? undefined : id })}
        bandOpacity={0.4}
      />
    </div>
  )
}

function line(route: Route, leg: Leg, chosen: boolean): MapLine {
  const { routes, gaps, kinds } = words.value
  const basis = isReportedOnly(route, leg) ? routes.reportedOnly : kinds.legBasis[leg.basis]
  return {
    id: leg.id,
    from: leg.from.id,
    to: leg.to.id,
    form: formOf(route, leg, chosen),
    label: routes.legLabel(nameOf(route), endName(route, leg.from.id), gaps.arrow, endName(route, leg.to.id), basis),
  }
}

function endName(route: Route, id: string) {
  const end = route.stages.flatMap((stage) => stage.ends.nodes).find((node) => node.id === id)
  return end ? nameOf(end) : id
}

// An end that several routes have is drawn once, as the chosen route has it.
function nodesOf(routes: Route[], chosen?: Route): MapNode[] {
  const order = [...routes].sort((a, b) => Number(b === chosen) - Number(a === chosen))
  const nodes = new Map<string, MapNode>()
  for (const route of order)
    for (const stage of route.stages)
      for (const end of stage.ends.nodes) if (!nodes.has(end.id)) nodes.set(end.id, node(end, stage, route === chosen))
  return [...nodes.values()]
}

function node(end: Stage['ends']['nodes'][number], stage: Stage, chosen: boolean): MapNode {
  return {
    id: end.id,
    point: 'point' in end ? end.point : null,
    name: nameOf(end),
    stage: chosen ? stage.number : undefined,
    mark: stage.role ? marks[stage.role] : undefined,
    quiet: !chosen,
  }
}

const marks: { [role in NonNullable<Stage['role']>]?: NodeMark } = { INTERCEPTION: 'stopped', CROSSING: 'crossing' }
