import { address, change } from '../address/address'
import type { GapsQuery } from '../api/generated'
import { useAfterFirstMap } from '../app/afterFirstMap'
import { useTitle } from '../app/title'
import { Filters } from '../filters/Filters'
import { Key } from '../map/Key'
import { Detail } from '../record/later'
import { nameOf } from '../words/names'
import { words } from '../words/words'
import { Finding } from './Finding'
import type { RouteChoice } from './Gaps'
import { GapsMap } from './GapsMap'
import { LegList } from './LegList'
import { inState, legsOn } from './legs'
import { Note } from './Note'
import { NotCounted } from './NotCounted'
import { RouteLine } from './RouteLine'
import { datedStories, years } from './stories'
import { TimeSlider } from './TimeSlider'
import { Tools } from './Tools'
import { uncountedOn } from './uncounted'
import { useDay } from './useDay'
import './gaps.css'

type Props = { data: GapsQuery; route: RouteChoice; routes: RouteChoice[] }

/** The gaps of one route on a day: the finding, the map, the slider, and in words all that the map shows. */
export function GapsOfRoute({ data, route, routes }: Props) {
  const w = words.value.gaps
  const report = data.cooperationGaps
  const { stories, undated } = datedStories(data.sources.nodes)
  const span = years(stories)
  const { sel } = address.value.set
  const [day, slide] = useDay(span)
  const legs = legsOn(report, day)
  useTitle(`${w.title}: ${nameOf(route)}`)
  const mayList = useAfterFirstMap()
  return (
    <div class="split gaps">
      <div class="lead">
        <Finding legs={legs} day={day} first={stories[0]?.day} route={route} />
        <GapsMap report={report} legs={legs} selected={sel} />
        <Key
          label={w.legend}
          forms={states.filter((state) => inState(legs, state) > 0).map((form) => ({ form, text: words.value.kinds.gapState[form] }))}
        />
        <TimeSlider day={day} span={span} stories={stories} undated={undated} onSlide={slide} />
        <p class="foot secondary">
          {words.value.shell.disclaimer} {w.caveat}
        </p>
        <Tools data={data} legs={legs} day={day} route={route} />
      </div>
      <aside class="beside" aria-label={w.legs} aria-busy={!mayList}>
        {sel && <Detail id={sel} onClose={() => change({ sel: undefined })} />}
        <RouteLine route={route} routes={routes} report={report} />
        <Filters fields={['threshold', 'minSources', 'reliability', 'knownBy']} />
        <Note stories={stories} day={day} />
        {mayList && (
          <>
            <LegList legs={legs} selected={sel} />
            <NotCounted apart={uncountedOn(report, day)} selected={sel} />
          </>
        )}
      </aside>
    </div>
  )
}

// The states that are drawn, from strong to weak; before the first source nothing is.
const states = ['PAIR_ON_RECORD', 'POSSIBLE', 'AROUND_ONLY', 'NONE_ON_RECORD', 'NOT_ASSESSABLE'] as const
