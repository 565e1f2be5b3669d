import { toNode } from '../address/address'
import { Link } from '../address/Link'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import { nameOf } from '../words/names'
import { axis } from './timeAxis'
import { sides } from './sides'
import { shortSource } from './citing'
import type { Contradiction } from './description'
import { edtf } from './edtf'
import { Grade } from './Grade'
import { kindOf, stated } from './stated'
import { StatedText } from './StatedText'
import { Axis } from './Axis'

/** Where two sources cannot both be right: both sides, each with who says so, and neither overwritten. */
export function Contradictions({ of, about }: { of: Contradiction[]; about: string }) {
  return (
    <>
      {of.map((contradiction) => (
        <Disagreement key={contradiction.subject.id + contradiction.property} of={contradiction} about={about} />
      ))}
    </>
  )
}

function Disagreement({ of, about }: { of: Contradiction; about: string }) {
  const w = words.value.record
  const { subject, property } = of
  const [a, b] = sides(of)
  const [timeA, timeB] = [edtf(a.value ?? ''), edtf(b.value ?? '')]
  const laid = timeA && timeB && axis(timeA, timeB)
  const name = (w.properties[property] ?? property).toLowerCase()
  const kind = kindOf(subject.id)
  return (
    <section class="disagreement" aria-label={w.disagree(name)}>
      <h2>{w.disagree(name)}</h2>
      {subject.id !== about && (
        <p class="secondary">
          {w.disagreeOfSource} <Link href={toNode(subject.id)}>{nameOf(subject)}</Link>
        </p>
      )}
      {laid && <Axis laid={laid} a={timeA} b={timeB} />}
      <dl>
        <Side mark={w.side.a} statement={a} kind={kind} />
        <Side mark={w.side.b} statement={b} kind={kind} />
      </dl>
      <p class="secondary">{w.bothKept}</p>
    </section>
  )
}

function Side({ mark, statement, kind }: { mark: string; statement: Contradiction['a']; kind: string }) {
  return (
    <div>
      <dt>{mark}</dt>
      <dd>
        {statement.claims[0] && <StatedText of={stated(statement.claims[0], kind)} />}
        {statement.claims.map((claim) => (
          <p key={claim.id} class="secondary">
            <Link href={toNode(claim.source.id)}>{shortSource(claim.source)}</Link> <Grade claim={claim} />
            {claim.note && (
              <>
                {' '}
                <Untranslated>{claim.note}</Untranslated>
              </>
            )}
          </p>
        ))}
      </dd>
    </div>
  )
}
