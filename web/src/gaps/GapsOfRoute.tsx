import { address, change } from '../address/address'
import type { GapsQuery } from '../api/generated'
import { useTitle } from '../app/title'
import { Filters } from '../filters/Filters'
import { Detail } from '../record/Detail'
import { nameOf } from '../words/names'
import { words } from '../words/words'
import { Finding } from './Finding'
import type { RouteChoice } from './Gaps'
import { GapsMap } from './GapsMap'
import { Legend } from './Legend'
import { LegList } from './LegList'
import { legsOn } from './legs'
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
  return (
    <div class="split gaps">
      <div class="lead">
        <Finding legs={legs} day={day} first={stories[0]?.day} route={route} />
        <GapsMap report={report} legs={legs} selected={sel} />
        <Legend legs={legs} />
        <TimeSlider day={day} span={span} stories={stories} undated={undated} onSlide={slide} />
        <p class="foot secondary">
          {words.value.shell.disclaimer} {w.caveat}
        </p>
        <Tools data={data} legs={legs} day={day} route={route} />
      </div>
      <aside class="beside" aria-label={w.legs}>
        {sel && <Detail id={sel} onClose={() => change({ sel: undefined })} />}
        <RouteLine route={route} routes={routes} report={report} />
        <Filters fields={['threshold', 'minSources', 'reliability', 'knownBy']} />
        <Note stories={stories} day={day} />
        <LegList legs={legs} selected={sel} />
        <NotCounted apart={uncountedOn(report, day)} selected={sel} />
      </aside>
    </div>
  )
}
