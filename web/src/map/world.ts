import type { GeometryCollection, GeometryObject, MultiPolygon, Topology } from 'topojson-specification'

/** Points one after the other: longitude, latitude, longitude, latitude, in degrees. */
export type Course = readonly number[]

/** The ground of every map: the rings of the land, and borders, of which those of disputed shapes are drawn dashed. */
export interface World {
  readonly land: readonly Course[]
  readonly borders: readonly Course[]
  readonly disputed: readonly Course[]
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
export function unpacked({ arcs: packed, transform, objects }: Packed): World {
  const arcs = packed.map((arc) => degrees(arc, transform!))
  const sides = sidesOf(objects.countries, arcs.length)
  const between = (disputed: boolean) => arcs.filter((_, i) => sides[i]!.length > 1 && sides[i]!.includes(undefined) === disputed)
  return { land: objects.land.arcs.flat().map((ring) => joined(ring, arcs)), borders: between(false), disputed: between(true) }
}

// Each point but the first is told by its steps from the one before.
function degrees(arc: number[][], { scale, translate }: NonNullable<Packed['transform']>): number[] {
  const course: number[] = []
  let [x, y] = [0, 0]
  for (const step of arc) {
    x += step[0]!
    y += step[1]!
    course.push(x * scale[0] + translate[0], y * scale[1] + translate[1])
  }
  return course
}

/** The ids of the shapes that each arc is an edge of: a border is an edge of two. */
function sidesOf({ geometries }: GeometryCollection, count: number): (string | number | undefined)[][] {
  const sides: (string | number | undefined)[][] = Array.from({ length: count }, () => [])
  const add = (shape: GeometryObject, arcs: unknown) => {
    if (Array.isArray(arcs)) for (const arc of arcs) add(shape, arc)
    else sides[indexOf(arcs as number)]!.push(shape.id)
  }
  for (const shape of geometries) if ('arcs' in shape) add(shape, shape.arcs)
  return sides
}

/** Arcs in a row, each beginning where the one before ends. */
function joined(ring: readonly number[], arcs: readonly Course[]): Course {
  const [first, ...more] = ring
  if (first! >= 0 && more.length === 0) return arcs[first!]!
  const course: number[] = []
  for (const index of ring) {
    const arc = arcs[indexOf(index)]!
    const skipped = course.length ? 2 : 0
    if (index >= 0) for (let i = skipped; i < arc.length; i++) course.push(arc[i]!)
    else for (let i = arc.length - 2 - skipped; i >= 0; i -= 2) course.push(arc[i]!, arc[i + 1]!)
  }
  return course
}

/** An arc that runs backwards is told by the complement of its index. */
function indexOf(arc: number): number {
  return arc < 0 ? ~arc : arc
}
