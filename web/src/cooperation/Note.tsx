import { nameOf } from '../words/names'
import { lang, words } from '../words/words'
import { withoutPair, type View } from './view'

/** What an empty cell does not mean, and which countries have none but empty ones. */
export function Note({ view, filtered }: { view: View; filtered: boolean }) {
  const w = words.value.cooperation
  const { stories, publishers } = view.stories
  const { withBodies, onRoutes } = withoutPair(view)
  const list = new Intl.ListFormat(lang.value)
  const agreements = view.pairs.some(({ kinds }) => kinds.includes('FORMAL_AGREEMENT'))
  return (
    <p class="note">
      <b>{filtered ? w.emptyCellFiltered : w.emptyCell}</b> {w.notEvidence} {w.stories(stories, publishers)}{' '}
      {!filtered && withBodies.length > 0 && w.withBodiesOnly(list.format(withBodies.map(nameOf)), withBodies.length)}{' '}
      {!filtered && onRoutes.length > 0 && w.onRoutesOnly(list.format(onRoutes.map(nameOf)), onRoutes.length)}{' '}
      {!filtered && !agreements && w.noAgreement}
    </p>
  )
}
