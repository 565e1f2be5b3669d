import { to } from '../address/address'
import { Link } from '../address/Link'
import { words } from '../words/words'
import { useTitle } from './title'

/** What stands at an address that names no view, and no node of the graph. */
export function NothingHere() {
  const w = words.value.shell
  useTitle(w.nothingHere)
  return (
    <div class="heading">
      <h1>{w.nothingHere}</h1>
      <p>{w.nothingHereMore}</p>
      <p>
        <Link href={to('/')}>{words.value.shell.views.gaps}</Link>
      </p>
    </div>
  )
}
