import { readFileSync } from 'node:fs'
import { geoEqualEarth, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { part, path } from './ground'
import type { Box } from './types'
import { unpacked } from './world'

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8'))
const topology = read('world.json')
const world = unpacked(read('world-lines.json'))
const { countries, land } = topology.objects
const known = (shape: { id?: unknown }) => shape.id !== undefined
const borders = mesh(topology, countries, (a, b) => a !== b && known(a) && known(b))
const disputed = mesh(topology, countries, (a, b) => a !== b && !(known(a) && known(b)))

/** Courses of path data, px. */
function courses(d: string, unit = 1): number[][][] {
  return d
    .split('M')
    .slice(1)
    .map((text) => {
      const relative = text.includes('l')
      const numbers = text.match(/-?[\d.]+/g)!.map((number) => Number(number) * unit)
      const points: number[][] = []
      for (let i = 0; i < numbers.length; i += 2) {
        const [x, y] = relative && points.length ? points.at(-1)! : [0, 0]
        points.push([x! + numbers[i]!, y! + numbers[i + 1]!])
      }
      return points
    })
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
const pairs = (points: number[][]) => points.map((point, i) => [points[i - 1] ?? points.at(-1)!, point] as const)
const area = (all: number[][][]) => Math.abs(sum(all.flatMap(pairs).map(([[ax, ay], [bx, by]]) => (ax! * by! - bx! * ay!) / 2)))
const length = (all: number[][][]) =>
  sum(all.flatMap((points) => pairs(points).slice(1)).map(([[ax, ay], [bx, by]]) => Math.hypot(bx! - ax!, by! - ay!)))

const size = { width: 948, height: 562 }
const home: Box = [-948, -948, 1896, 1510]
const near: Box = [-2, -2, 950, 564]

describe.each([
  ['the Atlantic in the middle', -18, { scale: 240, x: 480, y: 300 }, home],
  ['the Pacific in the middle', 171, { scale: 240, x: 480, y: 300 }, home],
  ['an edge through Asia', -80, { scale: 240, x: 480, y: 300 }, home],
  ['a piece of it, enlarged', -18, { scale: 1900, x: 1400, y: 600 }, near],
  ['a piece of it, with the edge of the world', 100, { scale: 700, x: 2400, y: 300 }, near],
])('the ground, %s', (_, centre, frame, bounds) => {
  const projection = geoEqualEarth()
    .rotate([-centre, 0])
    .scale(frame.scale)
    .translate([frame.x, frame.y])
    .precision(0.3)
    .clipExtent([
      [bounds[0], bounds[1]],
      [bounds[2], bounds[3]],
    ])
  const d3 = geoPath(projection)

  it('covers as much with land as d3 does', () => {
    const got = area(courses(path(world.land, true, centre, frame, bounds), part))
    expect(got / d3.area(feature(topology, land))).toBeCloseTo(1, 3)
  })

  it.each([
    ['borders', world.borders, borders],
    ['disputed borders', world.disputed, disputed],
  ])('has %s as long as those of d3', (_, lines, want) => {
    const got = length(courses(path(lines, false, centre, frame, bounds), part))
    const wanted = length(courses(d3(want) ?? ''))
    expect(Math.abs(got - wanted)).toBeLessThan(wanted * 0.01 + 0.5)
  })

  it('stays within the bounds', () => {
    const all = courses(path(world.land, true, centre, frame, bounds), part).flat()
    const out = all.filter(([x, y]) => x! < bounds[0] - part || x! > bounds[2] + part || y! < bounds[1] - part || y! > bounds[3] + part)
    expect(out).toEqual([])
  })
})

it('writes nothing for what is too small to be seen', () => {
  const frame = { scale: 100, x: 0, y: 0 }
  expect(path([[10, 10, 10.01, 10, 10, 10.01, 10, 10]], true, 0, frame, [-size.width, -size.height, size.width, size.height])).toBe('')
})
