import cooperation from './cooperation'
import lists from './lists'
import method from './method'
import pair from './pair'
import record from './record'

export default { cooperation, lists, method, pair, record }
