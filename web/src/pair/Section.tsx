import type { Line, Section as Content, Table } from './brief'
import { Pieces } from './Pieces'

/** One section of the brief: what is on record, and what a careful reader should know of it. */
export function Section({ section: { id, title, count, table, lines, remarks = [] } }: { section: Content }) {
  return (
    <section id={id}>
      <h2>
        {title} {count !== undefined && count > 0 && <span class="numbers">{count}</span>}
      </h2>
      <div>
        {table && <Standings table={table} />}
        {lines.length === 1 ? (
          <p>
            <Pieces of={lines[0]!} />
          </p>
        ) : (
          <Lines lines={lines} />
        )}
        {remarks.map((line, i) => (
          <p key={i} class="secondary">
            <Pieces of={line} />
          </p>
        ))}
      </div>
    </section>
  )
}

function Lines({ lines }: { lines: Line[] }) {
  return (
    <ul>
      {lines.map((line, i) => (
        <li key={i}>
          <Pieces of={line} />
        </li>
      ))}
    </ul>
  )
}

function Standings({ table: { corner, sides, rows } }: { table: Table }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{corner}</span>
          </th>
          {sides.map((side, i) => (
            <th key={i} scope="col">
              {side}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }, i) => (
          <tr key={i}>
            <th scope="row">
              <Pieces of={[name]} />
            </th>
            {cells.map(([status, detail], i) => (
              <td key={i}>
                {status} <span class="secondary">{detail}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
