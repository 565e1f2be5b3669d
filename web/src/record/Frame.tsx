import type { ComponentChildren } from 'preact'
import { useTitle } from '../app/title'
import { nameOf } from '../words/names'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import { type Claim, inOrder, passages } from './claimList'
import { Claims } from './Claims'
import { Cite } from './Cite'
import { Contradictions } from './Contradictions'
import type { Base, Description, Entity } from './description'
import { otherNames } from './otherNames'
import { Passages } from './Passages'
import { RecordHeading } from './RecordHeading'
import { Section } from './Section'
import { kindOf } from './stated'
import { Told } from './Told'
import { useFragment } from './useFragment'
import { useWide } from './useWide'

type Props = { entity: Entity; data: Base; description: Description }

/** The frame that the pages of all kinds share: what is told, on whose word, what is not known, where it appears, how to cite it. */
export function Frame(props: Props) {
  useTitle(nameOf(props.entity))
  useFragment(true)
  const { disputes, told, more, claims, quoted, unknown, appears, cite } = parts(props)
  return (
    <article class="record">
      <RecordHeading of={props.entity} />
      {!useWide() ? (
        <Columns left={[disputes, told, appears, more, claims, quoted, unknown, cite]} />
      ) : props.description.appearsFirst ? (
        <Columns left={[disputes, appears, claims, unknown]} right={[told, quoted, cite]} />
      ) : (
        <Columns left={[disputes, more, claims, unknown]} right={[told, quoted, appears, cite]} />
      )}
    </article>
  )
}

/** The parts of a page in one column or in two. */
export function Columns({ left, right }: { left: ComponentChildren; right?: ComponentChildren }) {
  return (
    <div class="columns">
      <div>{left}</div>
      {right && <div>{right}</div>}
    </div>
  )
}

function parts({ entity, data, description: { told, when, more, unknown, appears } }: Props) {
  const w = words.value.record
  const claims = inOrder(entity.claims.nodes)
  const places = passages(claims)
  const about = { kind: kindOf(entity.id), when }
  return {
    disputes: <Contradictions of={data.contradictions.filter(concerns(entity, claims))} about={entity.id} />,
    told: (
      <Section title={w.told}>
        {entity.summary && (
          <p class="summary">
            <Untranslated>{entity.summary}</Untranslated>
          </p>
        )}
        <Told rows={[...told, ...otherNames(entity)]} />
      </Section>
    ),
    more,
    claims: (
      <Section title={w.claims}>
        <Claims {...about} claims={claims} total={entity.claims.totalCount} passages={places} />
      </Section>
    ),
    quoted: places.length > 0 && (
      <Section title={w.passages}>
        <Passages passages={places} />
      </Section>
    ),
    unknown: unknown.length > 0 && (
      <Section title={w.unknown}>
        <ul class="unknown">
          {unknown.map((line, i) => (
            <li key={i}>{line}</li>
          ))}
        </ul>
      </Section>
    ),
    appears: appears.length > 0 && (
      <Section title={w.appears}>
        <Told rows={appears} />
      </Section>
    ),
    cite: (
      <Section title={w.cite}>
        <Cite id={entity.id} name={nameOf(entity)} dataset={data.dataset} />
      </Section>
    ),
  }
}

// A dispute about a source concerns this page only if the page rests on that source.
function concerns(entity: Entity, claims: Claim[]) {
  const sources = new Set(claims.map(({ source }) => source.id))
  return ({ subject }: Base['contradictions'][number]) => subject.id === entity.id || sources.has(subject.id)
}
