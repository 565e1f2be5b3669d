import { lang } from '../words/words'

/** A label as the beginning of a sentence, in languages that have capitals. */
export function capital(text: string): string {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(lang.value) + rest.join('')
}
