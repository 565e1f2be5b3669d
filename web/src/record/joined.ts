import { words } from '../words/words'

/** Texts in a row, set off by the comma of the language. */
export const listed = (texts: readonly string[]) => texts.join(words.value.record.comma)

/** Texts that hold commas themselves, set off by the semicolon of the language. */
export const apart = (texts: readonly string[]) => texts.join(words.value.record.semicolon)
