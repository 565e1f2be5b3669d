import { to } from '../address/address'
import { Link } from '../address/Link'
import { useTitle } from '../app/title'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'

/** What stands at the address of no pair, and where to go from there. */
export function NoPair({ why, said }: { why: string; said?: string }) {
  const w = words.value.pair
  useTitle(w.noSuchPair)
  return (
    <div class="heading">
      <h1>{w.noSuchPair}</h1>
      <p>{why}</p>
      {said && (
        <p>
          {words.value.shell.serverSays} <Untranslated>{said}</Untranslated>
        </p>
      )}
      <p>
        <Link href={to('/cooperation')}>{w.openMatrix}</Link>
      </p>
    </div>
  )
}
