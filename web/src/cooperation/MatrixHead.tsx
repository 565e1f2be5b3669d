import { nameOf } from '../words/names'
import type { Row } from './matrix'
import type { Measures } from './measures'

/** The widths of the columns, and their names for screen readers: to the eye the name of a column stands where it begins. */
export function MatrixHead({ rows, size }: { rows: Row[]; size: Measures }) {
  return (
    <>
      <colgroup>
        {size.region > 0 && <col style={{ width: `${size.region}px` }} />}
        <col style={{ width: `${size.name}px` }} />
        {rows.slice(0, -1).map(({ country, first }, i) => (
          <col key={country.id} style={{ width: `${size.cell.width + (first && i > 0 ? size.gap : 0)}px` }} />
        ))}
        <col />
      </colgroup>
      <thead>
        <tr>
          {size.region > 0 && <td />}
          <td />
          {rows.slice(0, -1).map(({ country }) => (
            <th key={country.id} scope="col">
              <span class="unseen">{nameOf(country)}</span>
            </th>
          ))}
          <td />
        </tr>
      </thead>
    </>
  )
}
