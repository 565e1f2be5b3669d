/**
 * What the page draws of a topology: the rings of the land, and borders, of which those of shapes without an id are disputed. Each is a list of
 * numbers on the grid of the topology: x and y of its first point, then the steps from point to point.
 */
export function linesOf({ arcs, transform, objects }) {
  const sides = sidesOf(objects.countries, arcs.length)
  const between = (disputed) =>
    arcs.filter((_, i) => sides[i].length > 1 && sides[i].includes(undefined) === disputed).map((arc) => arc.flat())
  const land = objects.land.arcs.flat().map((ring) => inSteps(ring.flatMap((index, i) => pointsOf(index, arcs).slice(i ? 1 : 0))))
  return { transform, land, borders: between(false), disputed: between(true) }
}

/** The ids of the shapes that each arc is an edge of: a border is an edge of two. */
function sidesOf({ geometries }, count) {
  const sides = Array.from({ length: count }, () => [])
  for (const { id, arcs } of geometries) for (const index of arcs.flat(Infinity)) sides[index < 0 ? ~index : index].push(id)
  return sides
}

/** The points of an arc on the grid. One that runs backwards is told by the complement of its index. */
function pointsOf(index, arcs) {
  if (index < 0) return pointsOf(~index, arcs).reverse()
  let [x, y] = [0, 0]
  return arcs[index].map(([dx, dy]) => [(x += dx), (y += dy)])
}

function inSteps(points) {
  return points.flatMap(([x, y], i) => (i ? [x - points[i - 1][0], y - points[i - 1][1]] : [x, y]))
}
