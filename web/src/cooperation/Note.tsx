import { nameOf } from '../words/names'
import { lang, words } from '../words/words'
import type { Form } from './Cooperation'
import { withoutPair, type View } from './view'

/** What an empty cell, or a line that is not there, does not mean; and which countries have none but empty ones. */
export function Note({ form, view, filtered }: { form: Form; view: View; filtered: boolean }) {
  const w = words.value.cooperation
  const texts = { matrix: w.emptyCell, map: w.noLine }
  const filteredTexts = { matrix: w.emptyCellFiltered, map: w.noLineFiltered }
  const { stories, publishers } = view.stories
  const { withBodies, onRoutes } = withoutPair(view)
  const list = new Intl.ListFormat(lang.value)
  const agreements = view.pairs.some(({ kinds }) => kinds.includes('FORMAL_AGREEMENT'))
  return (
    <p class="note">
      <b>{filtered ? filteredTexts[form] : texts[form]}</b> {w.notEvidence} {w.stories(stories, publishers)}{' '}
      {!filtered && withBodies.length > 0 && w.withBodiesOnly(list.format(withBodies.map(nameOf)), withBodies.length)}{' '}
      {!filtered && onRoutes.length > 0 && w.onRoutesOnly(list.format(onRoutes.map(nameOf)), onRoutes.length)}{' '}
      {!filtered && !agreements && w.noAgreement}
    </p>
  )
}
