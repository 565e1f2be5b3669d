import type { RecordPeriodFragment } from '../api/generated'
import { period } from '../words/period'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import { quoted } from './claimList'

/** A time, no more exact than its source, with the words of the source and how we read them. */
export function When({ of }: { of: RecordPeriodFragment }) {
  const w = words.value.record.row
  const isPlain = of.precision === 'DAY' && !of.note
  return (
    <>
      {period(of)}
      {of.edtf?.includes('?') && <em class="secondary"> {w.uncertain}</em>}
      {!isPlain && of.text && (
        <span class="secondary">
          {' '}
          {w.inSource} <Untranslated>“{quoted(of.text)}”</Untranslated>
        </span>
      )}
      {of.note && (
        <span class="secondary aside">
          <Untranslated>{of.note}</Untranslated>
        </span>
      )}
    </>
  )
}
