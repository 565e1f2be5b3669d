import cooperation from './cooperation'
import lists from './lists'
import method from './method'
import pair from './pair'
import record from './record'

/** The words of the views that are opened from there. */
export default { cooperation, lists, method, pair, record }
