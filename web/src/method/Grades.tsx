import { words } from '../words/words'

/** The grades and what else is said of a claim, value by value. */
export function Grades() {
  const { kinds, method, record } = words.value
  const w = method.grades
  return (
    <>
      <div class="side-by-side">
        <Values title={w.reliability} values={Object.entries(kinds.reliability)} />
        <Values title={w.credibility} values={Object.entries(record.credibility)} />
      </div>
      <Values title={w.modality} values={pairs(kinds.modality, w.modalityText)} />
      <Values title={w.status} values={pairs(kinds.claimStatus, w.statusText)} />
    </>
  )
}

function pairs<K extends string>(labels: Record<K, string>, texts: Record<K, string>): [string, string][] {
  return (Object.keys(labels) as K[]).map((key) => [labels[key], texts[key]])
}

function Values({ title, values }: { title: string; values: [string, string][] }) {
  return (
    <div>
      <h3>{title}</h3>
      <dl class="meanings">
        {values.map(([value, means]) => (
          <div key={value}>
            <dt>{value}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
