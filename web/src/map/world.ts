/** Points one after the other: longitude, latitude, longitude, latitude, in degrees. */
export type Course = readonly number[]

/** The ground of every map: the rings of the land, and borders, of which those of disputed shapes are drawn dashed. */
export interface World {
  readonly land: readonly Course[]
  readonly borders: readonly Course[]
  readonly disputed: readonly Course[]
}

/** The same as scripts/world-lines.mjs writes it: on a grid, each point but the first by its steps from the one before. */
interface Packed extends World {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }
}

/** The ground, once it has been fetched. */
export let ground: World | null = null
let asked: Promise<World> | undefined

/** Fetches the ground, once for all maps; after a failure the next call tries again. */
export function world(): Promise<World> {
  asked ??= fetched('/world-lines.json').catch((error: unknown) => {
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

/** In degrees. */
export function unpacked({ transform, land, borders, disputed }: Packed): World {
  const { scale, translate } = transform
  const degrees = (steps: Course): Course => {
    const course: number[] = []
    let x = 0
    let y = 0
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i]!
      y += steps[i + 1]!
      course.push(x * scale[0] + translate[0], y * scale[1] + translate[1])
    }
    return course
  }
  return { land: land.map(degrees), borders: borders.map(degrees), disputed: disputed.map(degrees) }
}
