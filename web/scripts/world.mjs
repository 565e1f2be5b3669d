// Natural Earth 50m, as world-atlas packs it, made small enough for a page: `node scripts/world.mjs` writes public/world.json, which is
// TopoJSON for whoever draws maps, and of it public/world-lines.json, which the page reads in a third of the time.
// The 110m edition is smaller from the start, but lacks states that the record is about: Maldives, Barbados, Turks and Caicos.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { geoArea } from 'd3-geo'
import { feature, mergeArcs, quantize } from 'topojson-client'
import { linesOf } from './world-lines.mjs'
import { filter, presimplify, quantile, simplify, sphericalTriangleArea } from 'topojson-simplify'

const antarctica = '010'
/** Which share of the points stays: those that say most of a shape. */
const kept = 0.16
/** Steps of the grid to which points are rounded, on each axis: 7,000 make 5.7 km at the equator. */
const grid = 7_000
/** In steradians, about 160 km²; smaller islands go, unless they are a country's largest. */
const leastIsland = 4e-6
const limit = 42_000

const source = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')

const world = shrunk(JSON.parse(readFileSync(source, 'utf8')))
write('world.json', world)
write('world-lines.json', linesOf(world))

function write(name, content) {
  const text = JSON.stringify(content) + '\n'
  const packed = gzipSync(text, { level: 9 }).length
  if (packed > limit) throw new Error(`${name}: want at most ${limit} bytes of gzip, got ${packed}`)
  writeFileSync(new URL(`../public/${name}`, import.meta.url), text)
  console.log(`${name}: ${text.length} bytes, ${packed} of gzip`)
}

function shrunk(atlas) {
  const { countries } = atlas.objects
  countries.geometries = countries.geometries.filter((shape) => shape.type && shape.id !== antarctica)
  for (const shape of countries.geometries) keepLargerParts(atlas, shape)
  let topology = filter({ ...atlas, objects: { countries } })
  topology = presimplify(topology, sphericalTriangleArea)
  topology = simplify(topology, quantile(topology, kept))
  for (const shape of topology.objects.countries.geometries) keepNameOfDisputed(shape)
  // Land without the borders in it is half as many points to draw.
  topology.objects.land = mergeArcs(topology, topology.objects.countries.geometries)
  return quantize(topology, grid)
}

function keepLargerParts(atlas, shape) {
  if (shape.type !== 'MultiPolygon') return
  const areas = feature(atlas, shape).geometry.coordinates.map((part) => geoArea({ type: 'Polygon', coordinates: part }))
  const largest = Math.max(...areas)
  shape.arcs = shape.arcs.filter((_, part) => areas[part] === largest || areas[part] > leastIsland)
}

/** A shape without a code of M49 keeps its name, so that it can be told apart; the others are known by their code. */
function keepNameOfDisputed(shape) {
  if (shape.id) delete shape.properties
  else shape.properties = { name: shape.properties.name }
}
