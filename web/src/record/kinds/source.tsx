import { RecordSourceDocument } from '../../api/generated'
import { Untranslated } from '../../words/Untranslated'
import { words } from '../../words/words'
import { mainRow, row, unknowns } from '../description'
import { languageName } from '../languageName'
import { listed } from '../joined'
import { OutLink } from '../OutLink'
import { page } from '../page'
import { Statements } from '../Statements'
import { things } from '../Thing'
import { When } from '../When'

export default page(RecordSourceDocument, 'Source', (source) => {
  const w = words.value.record
  const same = [...(source.story ? [source.story] : []), ...source.pages.nodes]
  return {
    when: source.published,
    told: [
      ...mainRow(w.row.link, source.url && <OutLink href={source.url}>{source.url}</OutLink>),
      ...mainRow(w.row.kind, words.value.kinds.source[source.kind]),
      ...mainRow(w.row.publisher, source.publisher && things([source.publisher])),
      ...mainRow(w.row.published, <When of={source.published} />),
      ...row(w.row.dateline, source.dateline && things([source.dateline], { beside: () => w.row.datelineNote })),
      ...mainRow(
        w.row.reliability,
        <>
          <b>{source.reliability}</b>
          {w.comma}
          {words.value.kinds.reliability[source.reliability]}
          {source.reliabilityReason && (
            <span class="secondary aside">
              <Untranslated>{source.reliabilityReason}</Untranslated>
            </span>
          )}
        </>,
      ),
      ...row(w.row.sameStory, things(same, { lines: true, beside: () => w.row.tellsAgain })),
      ...row(w.row.corpus, source.corpus ? w.row.inCorpus : w.row.notInCorpus),
      ...row(w.row.carriedBy, source.carriedBy.length > 0 && listed(source.carriedBy)),
      ...row(w.row.language, languageName(source.language)),
      ...row(w.row.licence, <Untranslated>{source.licence}</Untranslated>),
    ],
    unknown: unknowns(
      [!source.publisher, w.unknowns.publisher],
      [source.published.earliest === null || source.published.earliest !== source.published.latest, w.unknowns.published],
    ),
    more: <Statements source={source} first={source.citedBy} total={source.statements.totalCount} />,
    appears: [],
  }
})
