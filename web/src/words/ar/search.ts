import type { Words } from '../words'

export default {} satisfies Words['search']
