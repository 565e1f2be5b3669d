import cooperation from './cooperation'
import dates from './dates'
import exports from './exports'
import filters from './filters'
import gaps from './gaps'
import kinds from './kinds'
import lists from './lists'
import map from './map'
import method from './method'
import pair from './pair'
import places from './places'
import record from './record'
import routes from './routes'
import search from './search'
import shell from './shell'
import table from './table'

import type { Words } from '../words'

export default {
  cooperation,
  dates,
  exports,
  filters,
  gaps,
  kinds,
  lists,
  map,
  method,
  pair,
  places,
  record,
  routes,
  search,
  shell,
  table,
} satisfies Words
