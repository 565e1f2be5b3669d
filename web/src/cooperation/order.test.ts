import { expect, test } from 'vitest'
import { inOrder } from './order'
import { ground } from './testdata/record'

const codes = (groups: ReturnType<typeof inOrder>) =>
  groups.map(({ region, countries }) => [region?.name, countries.map(({ iso3 }) => iso3).join(' ')])

test('countries stand by region, in the order of the longest route, then what lies off it', () => {
  const shuffled = ground.countries.nodes.toReversed()
  expect(codes(inOrder(shuffled, ground.routes.nodes))).toEqual([
    ['Southern Asia', 'BGD MDV LKA'],
    ['Western Africa', 'NGA'],
    ['South America', 'COL'],
    ['Caribbean', 'BRB DOM TCA'],
    ['Central America', 'CRI SLV GTM HND PAN'],
    ['Northern America', 'CAN USA'],
    ['South-eastern Asia', 'MYS'],
    ['Southern Europe', 'ESP'],
  ])
})

test('without routes regions stand by name', () => {
  const regions = inOrder(ground.countries.nodes, []).map(({ region }) => region?.name)
  expect(regions).toEqual([...regions].sort())
})

test('a country of no region is not lost', () => {
  const alone = { ...ground.countries.nodes[0]!, regions: { nodes: [] } }
  expect(codes(inOrder([alone], ground.routes.nodes))).toEqual([[undefined, alone.iso3]])
})
