// What is drawn is what the API has: no line more, none less, each in its state.
import { expect, test } from './fixtures'
import { api, drawnIds, open } from './page'

const route = 'route:south-asia-north-america'

type Gaps = {
  cooperationGaps: {
    legs: { leg: { id: string }; state: string; witnesses: Pair[]; around: Pair[] }[]
    route: { stages: { ends: { nodes: { id: string }[] } }[] }
  }
}
type Pair = { a: { country: { id: string } }; b: { country: { id: string } } }
const gapsQuery = `query ($route: ID!, $at: Date!) {
  cooperationGaps(route: $route, at: $at) {
    legs { leg { id } state witnesses { ...pair } around { ...pair } }
    route { stages { ends(first: 100) { nodes { id } } } }
  }
}
fragment pair on PairOnRecord { a { country { id } } b { country { id } } }`

for (const at of ['2021-06-01', '2022-01-01', '2022-07-02', '2022-10-25', '2023-04-01']) {
  test(`gaps on ${at}: each leg in the state that the API gives it`, async ({ page, request }) => {
    const { cooperationGaps: gaps } = await api<Gaps>(request, gapsQuery, { route, at })
    await open(page, `/gaps/south-asia-north-america?at=${at}`)
    const listed = await page
      .locator('[data-leg]')
      .evaluateAll((legs) => legs.map((leg) => `${(leg as HTMLElement).dataset.leg} ${(leg as HTMLElement).dataset.state}`))
    expect(listed).toEqual(gaps.legs.map(({ leg, state }) => `${leg.id} ${state}`))
    const sayable = gaps.legs.filter(({ state }) => state !== 'OUTSIDE_EVIDENCE') // a line would say something
    expect(await drawnIds(page, 'data-arc')).toEqual(sayable.map(({ leg }) => leg.id).sort())

    const ends = gaps.route.stages.flatMap((stage) => stage.ends.nodes.map(({ id }) => id))
    const parties = gaps.legs.flatMap(({ state, witnesses, around }) =>
      (state === 'AROUND_ONLY' ? around : witnesses).flatMap(({ a, b }) => [a.country.id, b.country.id]),
    )
    expect(await drawnIds(page, 'data-node')).toEqual([...new Set([...ends, ...parties])].sort())
  })
}

type Map = { map: { arcs: { id: string }[]; nodes: { entity: { id: string }; mark: string }[] } }

test('routes: every leg and every end of a stage', async ({ page, request }) => {
  const { map } = await api<Map>(request, '{ map: routeMap { arcs { id } nodes { entity { id } mark } } }')
  await open(page, '/routes')
  expect(await drawnIds(page, 'data-arc')).toEqual(map.arcs.map(({ id }) => id).sort())
  const drawn = await drawnIds(page, 'data-node')
  const joined = new Set(await endsOfLegs(request))
  expect(
    drawn.filter((id) => !joined.has(id)),
    'drawn, and no end of a leg',
  ).toEqual([])
  expect(
    [...joined].filter((id) => !drawn.includes(id)),
    'end of a leg, and not drawn',
  ).toEqual([])
})

async function endsOfLegs(request: Parameters<typeof api>[0]) {
  const { legs } = await api<{ legs: { nodes: { from: { id: string }; to: { id: string } }[] } }>(
    request,
    '{ legs(first: 100) { nodes { from { id } to { id } } } }',
  )
  return legs.nodes.flatMap(({ from, to }) => [from.id, to.id])
}

for (const set of ['', '?at=2022-07-02', '?kind=OPERATIONAL_MEETING', '?country=LKA']) {
  test(`cooperation${set}: every pair, on the map and in the matrix`, async ({ page, request }) => {
    const { map } = await api<Map>(
      request,
      `query ($where: CooperationWhere, $at: Date) { map: cooperationMap(where: $where, at: $at) { arcs { id } nodes { entity { id } mark } } }`,
      variables(new URLSearchParams(set)),
    )
    const pairs = map.arcs.map(({ id }) => id).sort()
    const asked = set.includes('country') ? pairs.filter((id) => id.includes('LKA')) : pairs
    await open(page, `/cooperation/map${set}`)
    expect(await drawnIds(page, 'data-arc')).toEqual(asked)
    await open(page, `/cooperation${set}`)
    const marked = page.locator('.matrix [data-pair]:has([data-kind]:not([data-kind="SERIES"]))')
    expect((await marked.evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.pair!))).sort()).toEqual(asked)
  })
}

function variables(set: URLSearchParams) {
  const kinds = ['OPERATIONAL_MEETING', 'AGREED_TO_COORDINATE', 'INFORMATION_EXCHANGE', 'LIAISON_OFFICER', 'JOINT_INVESTIGATION']
  const kind = { in: [...kinds, 'MUTUAL_LEGAL_ASSISTANCE', 'EXTRADITION', 'FORMAL_AGREEMENT'] }
  const parties = { some: { id: { eq: 'country:LKA' } } }
  return { at: set.get('at'), where: { ...(set.has('kind') && { kind }), ...(set.has('country') && { parties }) } }
}
