import type { Words } from '../words'
import first from './first'
import more from './more'

export default { ...first, ...more } satisfies Words
