import type { GeoPermissibleObjects } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, MultiPolygon, Topology } from 'topojson-specification'

/** The ground of every map: land, and borders, of which those of disputed shapes are drawn dashed. */
export interface World {
  readonly land: GeoPermissibleObjects
  readonly borders: GeoPermissibleObjects
  readonly disputed: GeoPermissibleObjects
}

type Packed = Topology<{ countries: GeometryCollection; land: MultiPolygon }>

/** The ground, once it has been fetched. */
export let ground: World | null = null
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
  ground = unpacked((await answer.json()) as Packed)
  return ground
}

/** From TopoJSON, as scripts/world.mjs writes it: land as one shape, and countries for their borders; those without an id are disputed. */
export function unpacked(topology: Packed): World {
  const { countries, land } = topology.objects
  const known = (shape: GeometryObject) => shape.id !== undefined
  return {
    land: feature(topology, land),
    borders: mesh(topology, countries, (a, b) => a !== b && known(a) && known(b)),
    disputed: mesh(topology, countries, (a, b) => a !== b && !(known(a) && known(b))),
  }
}
