import { useState } from 'preact/hooks'
import { to } from '../address/address'
import { Link } from '../address/Link'
import { words } from '../words/words'
import { ClaimTable, type TableProps } from './ClaimTable'
import { independence } from './claimList'

type Props = TableProps & { total: number }

// A first look shows as many as a screen holds.
const few = 14

/** What sources state of the thing, property by property, each with its grades and where it stands. */
export function Claims({ claims, total, ...rest }: Props) {
  const w = words.value.record
  const [all, setAll] = useState(claims.length <= few + 3)
  const { stories, publishers } = independence(claims)
  if (claims.length === 0) return <p class="secondary">{w.noClaims}</p>
  return (
    <>
      <p class="secondary">
        {total > claims.length && w.claimsOf(claims.length, total)} {w.claimsFrom(claims.length, stories, publishers)} {w.gradesMean}{' '}
        <Link href={to('/method') + '#grades'}>{w.gradesMore}</Link>
      </p>
      <ClaimTable {...rest} claims={claims} first={all ? undefined : few} />
      {!all && (
        <button class="no-print" onClick={() => setAll(true)}>
          {w.allClaims(claims.length)}
        </button>
      )}
    </>
  )
}
