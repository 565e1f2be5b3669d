import { rightToLeft } from '../words/words'

/** The marks between parts of a sentence that is put together: in Arabic they are turned round, and in no text to be translated. */
export const comma = () => (rightToLeft.value ? '، ' : ', ')
export const semicolon = () => (rightToLeft.value ? '؛ ' : '; ')
