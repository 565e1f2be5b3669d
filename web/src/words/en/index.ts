import first from './first'
import more from './more'

export default { ...first, ...more }
