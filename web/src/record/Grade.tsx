import { words } from '../words/words'
import type { Claim } from './claimList'

/** The two grades of a claim, by the Admiralty code: of its source, and of what it says. `full` writes out what they mean. */
export function Grade({ claim: { source, credibility }, full }: { claim: Claim; full?: boolean }) {
  const w = words.value.record
  const means = w.credibility[credibility] ?? ''
  const meaning = w.gradeName(source.reliability, words.value.kinds.reliability[source.reliability], credibility, means)
  if (full) return <>{meaning}</>
  return (
    <span class="grade" title={meaning}>
      <span aria-hidden="true">
        {source.reliability} {credibility}
      </span>
      <span class="unseen">{meaning}</span>
    </span>
  )
}
