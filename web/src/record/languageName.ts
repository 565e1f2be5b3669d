import { lang } from '../words/words'

/** The name of a language, in the language of the page. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(lang.value, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag // none that the browser knows
  }
}
