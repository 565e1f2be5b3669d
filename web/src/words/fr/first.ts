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

export default { dates, exports, filters, gaps, kinds, map, places, routes, search, shell, table }
