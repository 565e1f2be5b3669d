import { lang } from './words'
import { type Named, named } from './names'

/** A name with its language marked where it is not the page's, so that it is read out rightly and set in its own direction. */
export function Name({ of }: { of: Named }) {
  const { text, lang: its } = named(of)
  return its === lang.value ? <bdi>{text}</bdi> : <bdi lang={its}>{text}</bdi>
}
