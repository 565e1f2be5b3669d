import { ask } from '../api/ask'
import { MethodDocument } from '../api/generated'
import { Shown } from '../app/Shown'
import { useTitle } from '../app/title'
import { useFragment } from '../record/useFragment'
import { lang, words } from '../words/words'
import { Contents } from './Contents'
import { DataSet, KnownGaps, Stories } from './DataSet'
import { Files } from './Files'
import { Forms } from './Forms'
import { Grades } from './Grades'
import { Part } from './Part'
import './method.css'

/** What the words of this site mean, how facts were read, and where the record ends. */
export function Method() {
  const w = words.value.method
  useTitle(w.title)
  const answer = ask(MethodDocument, { lang: lang.value }).value
  useFragment(answer.state === 'ready')
  return (
    <div class="method">
      <div class="heading">
        <h1>{w.heading}</h1>
        <p>{w.lead}</p>
      </div>
      <div class="method-columns">
        <Contents />
        <div class="prose">
          <Part of="record">{answer.state === 'ready' && <Stories of={answer.data} />}</Part>
          <Part of="routes">
            <Forms
              forms={w.routes.forms}
              labels={{ ...words.value.kinds.legBasis, OTHER_ROUTE: w.otherRoute, REPORTED_DESTINATION: w.reported }}
            />
          </Part>
          <Part of="cooperation">
            <p>{w.cooperation.pairs}</p>
            <h3>{w.cooperation.kinds}</h3>
            <p>{w.cooperation.kindsText}</p>
            <Forms labels={words.value.kinds.cooperation} />
          </Part>
          <Part of="gaps">
            <h3>{w.gaps.states}</h3>
            <Forms forms={w.gaps.meaning} labels={words.value.kinds.gapState} />
          </Part>
          <Part of="uncounted">
            <Forms forms={w.uncounted.meaning} labels={words.value.kinds.uncounted} bare />
          </Part>
          <Part of="dates" />
          <Part of="grades">
            <Grades />
          </Part>
          <Part of="independence" />
          <Part of="disagree" />
          <Part of="maps" />
          <Part of="leftOut" />
          <Part of="known">
            <Shown answer={answer}>{(data) => <KnownGaps of={data} />}</Shown>
          </Part>
          <Part of="amount">
            <Shown answer={answer}>{(data) => <DataSet of={data} />}</Shown>
          </Part>
          <Part of="cite">{answer.state === 'ready' && <p lang="en">{answer.data.dataset.howToCite}.</p>}</Part>
          <Part of="ask">
            <p>
              <a href="/graphiql">{w.ask.explorer}</a>
            </p>
            <Files />
          </Part>
          <Part of="disclaimers" />
        </div>
      </div>
    </div>
  )
}
