import type { LonLat } from './types'

/**
 * Where a line ends at a region, on the side from which it comes: schematic anchors at sea, chosen for drawing. They are no places on a
 * route. A region or place that is not named here has the API's point.
 */
const southernAsia: LonLat = [67.5, 10.5]
const gulf: LonLat = [51.8, 26.4]
const westernAfricaEast: LonLat = [4, 1.5]
const westernAfricaWest: LonLat = [-17, 3.5]
const southAmericaAtlantic: LonLat = [-40, 1]
const southAmericaPacific: LonLat = [-83, -12]
const centralAmericaPacific: LonLat = [-93, 9.5]
const centralAmericaGulf: LonLat = [-86.2, 18.6]
const caribbeanEast: LonLat = [-60.5, 12.8]
const caribbeanNorth: LonLat = [-68.5, 24.5]
const mediterranean: LonLat = [15, 35]
const southEasternAsia: LonLat = [108.5, 3.5]
const offVietNam: LonLat = [111.5, 12.6]

/** Anchors of nodes that no line with waypoints reaches, or to which the API gives no point. */
export const anchors: Readonly<Record<string, LonLat>> = {
  'region:southern-asia': southernAsia,
  'region:gulf': gulf,
  'region:western-africa': westernAfricaEast,
  'region:south-america': southAmericaAtlantic,
  'region:central-america': centralAmericaPacific,
  'region:caribbean': caribbeanNorth,
  'region:mediterranean-shores': mediterranean,
  'region:south-eastern-asia': southEasternAsia,
  'place:off-viet-nam': offVietNam,
}

/** The points that a line goes through, reviewed by eye; an end that is left out is the node's own point. */
export interface Waypoints {
  readonly from?: LonLat
  readonly via: readonly LonLat[]
  readonly to?: LonLat
}

/**
 * Lines between two ends, keyed by their ids as the API names them. They keep to the sea where the detour is short, cross no other leg of
 * their route, and touch no country that they do not concern. They are schematic: no path travelled is known.
 */
const table: Readonly<Record<string, Waypoints>> = {
  'region:southern-asia → region:gulf': { from: southernAsia, via: [[60, 18.5]], to: gulf },
  'region:southern-asia → region:western-africa': { from: southernAsia, via: [[38, 2.5]], to: westernAfricaEast },
  'region:gulf → region:south-america': {
    from: gulf,
    via: [
      [22, 29.5],
      [-14, 22.5],
    ],
    to: southAmericaAtlantic,
  },
  'region:western-africa → region:south-america': { from: westernAfricaWest, via: [[-28, 0.8]], to: southAmericaAtlantic },
  'region:south-america → region:central-america': { from: southAmericaPacific, via: [[-90.5, -1]], to: centralAmericaPacific },
  'region:south-america → region:caribbean': { from: southAmericaAtlantic, via: [[-51, 8.2]], to: caribbeanEast },
  'region:central-america → country:USA': { from: centralAmericaGulf, via: [[-90.5, 28]] },
  'region:central-america → country:CAN': {
    from: centralAmericaPacific,
    via: [
      [-113, 18],
      [-132, 39],
    ],
  },
  'region:caribbean → country:USA': { from: caribbeanNorth, via: [[-76, 33]] },
  'region:caribbean → country:CAN': {
    from: caribbeanNorth,
    via: [
      [-66, 40],
      [-80, 51],
    ],
  },
  'region:gulf → region:mediterranean-shores': { from: gulf, via: [[36, 34.4]], to: mediterranean },
  'region:western-africa → region:mediterranean-shores': {
    from: westernAfricaWest,
    via: [
      [-20.5, 20],
      [-9.5, 35.4],
    ],
    to: mediterranean,
  },
  'region:southern-asia → place:darien-gap': {
    from: southernAsia,
    via: [
      [44, -8],
      [4, -10.5],
      [-32, -6.5],
      [-58, 1],
    ],
  },
  'country:LKA → place:darien-gap': {
    via: [
      [44, -10.5],
      [4, -13],
      [-32, -9],
      [-58, -1.5],
    ],
  },
  'region:south-eastern-asia → place:off-viet-nam': { from: southEasternAsia, via: [[111.3, 7.6]], to: offVietNam },
  'place:off-viet-nam → country:CAN': {
    from: offVietNam,
    via: [
      [125, 21],
      [141, 30],
      [-165, 47],
      [-140, 52],
    ],
  },
}

/** The reviewed points between two ends, in either direction; none for ends that nobody has drawn by hand. */
export function waypoints(from: string, to: string): Waypoints | undefined {
  const forth = table[`${from} → ${to}`]
  if (forth) return forth
  const back = table[`${to} → ${from}`]
  return back && { from: back.to, via: back.via.toReversed(), to: back.from }
}

/** The ends of all reviewed lines. */
export function waypointsOf(): { from: string; to: string }[] {
  return Object.keys(table).map((key) => {
    const [from, to] = key.split(' → ')
    return { from: from!, to: to! }
  })
}
