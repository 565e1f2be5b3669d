import type { Row } from './description'

/** Rows of a name and what it is. */
export function Told({ rows }: { rows: Row[] }) {
  return (
    <dl class="told">
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
