import type { GeoPermissibleObjects } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'

/** The ground of every map: land, and borders, of which those of disputed shapes are drawn dashed. */
export interface World {
  readonly land: GeoPermissibleObjects
  readonly borders: GeoPermissibleObjects
  readonly disputed: GeoPermissibleObjects
}

let asked: Promise<World> | undefined

/** Fetches the ground, once for all maps; after a failure the next call tries again. */
export function world(): Promise<World> {
  asked ??= fetched('/world.json').catch((error: unknown) => {
    asked = undefined
    throw error
  })
  return asked
}

async function fetched(address: string): Promise<World> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return unpacked((await answer.json()) as Topology<{ countries: GeometryCollection }>)
}

/** From TopoJSON, as scripts/world.mjs writes it: shapes without an id are disputed. */
export function unpacked(topology: Topology<{ countries: GeometryCollection }>): World {
  const { countries } = topology.objects
  const known = (shape: GeometryObject) => shape.id !== undefined
  return {
    land: feature(topology, countries),
    borders: mesh(topology, countries, (a, b) => a !== b && known(a) && known(b)),
    disputed: mesh(topology, countries, (a, b) => a !== b && !(known(a) && known(b))),
  }
}
