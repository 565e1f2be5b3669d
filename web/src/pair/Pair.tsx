import { address } from '../address/address'
import { ask } from '../api/ask'
import { PairDocument, type PairQueryVariables } from '../api/generated'
import { Shown } from '../app/Shown'
import { useTitle } from '../app/title'
import { storiesBy } from '../cooperation/asked'
import { useKept } from '../cooperation/useKept'
import { at, evidence, knownBy } from '../filters/where'
import { lang, words } from '../words/words'
import { type Asked, type Brief, briefOf } from './brief'
import { codesIn } from './codes'
import { NoPair } from './NoPair'
import { Sheet } from './Sheet'
import './pair.css'

/** The brief for a meeting of two countries: `/pair/COL-LKA?at=2022-07-02`. Without a day it is as of today. */
export function Pair({ codes }: { codes: string }) {
  const pair = codesIn(codes)
  if ('problem' in pair) return <NoPair why={words.value.pair[pair.problem]} />
  return <OfTwo a={pair.a} b={pair.b} />
}

function OfTwo({ a, b }: { a: string; b: string }) {
  const { set } = address.value
  const asked: Asked = { at: at(set) ?? new Date().toISOString().slice(0, 10), knownBy: knownBy(set) }
  const stories = storiesBy([asked.at, asked.knownBy])
  const variables = { a, b, ...asked, knownBy: asked.knownBy ?? null, evidence: evidence(set) ?? null, stories, lang: lang.value }
  const { shown } = useKept(ask(PairDocument, variables).value)
  if (shown.state === 'failed' && ['NOT_FOUND', 'BAD_USER_INPUT'].includes(shown.code)) {
    return <NoPair why={words.value.pair.noSuchCountry} said={shown.message} />
  }
  return <Shown answer={shown}>{(data) => <Titled brief={briefOf(data, asked)} variables={variables} />}</Shown>
}

function Titled({ brief, variables }: { brief: Brief; variables: PairQueryVariables }) {
  useTitle(brief.title)
  return <Sheet brief={brief} variables={variables} />
}
