import { to, toNode } from '../address/address'
import { Link } from '../address/Link'
import { Swatch } from '../map/Swatch'
import { Name } from '../words/Name'
import { period } from '../words/period'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import { isReportedOnly, type Leg, type Route, type Stage } from './drawn'

/** The chosen route: in the words of a source, then its stages in order with what joins them. */
export function RouteStory({ route }: { route: Route }) {
  const w = words.value.routes
  return (
    <section class="story" aria-labelledby="chosen-route">
      <h2 id="chosen-route">
        <Name of={route} />
      </h2>
      {route.summary && (
        <p>
          <Untranslated>{route.summary}</Untranslated>
        </p>
      )}
      <Sources route={route} />
      <ol class="stages" aria-label={w.stages}>
        {route.stages.map((stage) => (
          <li key={stage.id}>
            <StageLine stage={stage} />
            <LegsFrom route={route} stage={stage} />
          </li>
        ))}
      </ol>
      {route.orderNote && (
        <p class="secondary">
          <Untranslated>{route.orderNote}</Untranslated>
        </p>
      )}
      <p class="onward">
        {route.legs.nodes.length > 0 && <Link href={to(`/gaps/${route.id.replace('route:', '')}`)}>{w.toGaps}</Link>}{' '}
        <Link href={toNode(route.id)}>{w.toRecord}</Link>
      </p>
    </section>
  )
}

function Sources({ route }: { route: Route }) {
  return (
    <ul class="sources">
      {route.citations.map(({ source, excerpts }) => (
        <li key={source.id}>
          {excerpts[0] && (
            <blockquote lang="en" dir="ltr">
              “{excerpts[0]}”
            </blockquote>
          )}
          <Link href={toNode(source.id)}>
            <Untranslated>{source.name}</Untranslated>
          </Link>{' '}
          <span class="secondary">{period(source.published)}</span>
        </li>
      ))}
    </ul>
  )
}

function StageLine({ stage }: { stage: Stage }) {
  const { routes, kinds } = words.value
  return (
    <p>
      <span class="number numbers">{stage.number}</span>
      <span>
        <b>
          {stage.ends.nodes.map((end, i) => (
            <span key={end.id}>
              {i > 0 && ', '}
              <Link href={toNode(end.id)}>
                <Name of={end} />
              </Link>
            </span>
          ))}
        </b>{' '}
        <span class="secondary">
          {stage.role && kinds.routeRole[stage.role]}
          {stage.ends.nodes.length > 1 && `; ${routes.together}`}
        </span>
      </span>
    </p>
  )
}

function LegsFrom({ route, stage }: { route: Route; stage: Stage }) {
  const { routes, kinds } = words.value
  const legs = route.legs.nodes.filter((leg) => leg.step === stage.number)
  const reported = legs.filter((leg) => isReportedOnly(route, leg))
  const travelled = legs.filter((leg) => !reported.includes(leg))
  return (
    <>
      {(['STATED', 'BETWEEN_STAGES'] as const).map((basis) => (
        <LegsLine key={basis} legs={travelled.filter((leg) => leg.basis === basis)} form={basis} text={kinds.legBasis[basis]} />
      ))}
      <LegsLine legs={reported} form="REPORTED_DESTINATION" text={routes.reportedOnly} />
    </>
  )
}

function LegsLine({ legs, form, text }: { legs: Leg[]; form: 'STATED' | 'BETWEEN_STAGES' | 'REPORTED_DESTINATION'; text: string }) {
  if (legs.length === 0) return null
  return (
    <p class="legs-line secondary">
      <Swatch form={form} /> {words.value.routes.legs(legs.length, text)}
    </p>
  )
}
