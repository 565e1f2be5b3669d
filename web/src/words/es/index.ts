import en from '../en'
import type { Words } from '../words'

export default { ...en } satisfies Words
