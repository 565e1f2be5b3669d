import dates from './dates'
import exports from './exports'
import filters from './filters'
import gaps from './gaps'
import kinds from './kinds'
import map from './map'
import places from './places'
import routes from './routes'
import search from './search'
import shell from './shell'
import table from './table'

/** The words of what all see: the shell, the gaps and the routes, and what stands beside every view. */
export default { dates, exports, filters, gaps, kinds, map, places, routes, search, shell, table }
