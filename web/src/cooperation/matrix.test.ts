import { expect, test } from 'vitest'
import { cellAt, cellsOf, matrix } from './matrix'
import { inOrder } from './order'
import { strongest } from './pairs'
import { ground, onRecord } from './testdata/record'

const { arcs, unpaired } = onRecord.cooperationMap
const rows = matrix(inOrder(ground.countries.nodes, ground.routes.nodes), arcs, unpaired)
const cells = rows.flatMap((row) => row.cells)

test('each two countries have one cell', () => {
  const n = ground.countries.nodes.length
  expect(cells).toHaveLength((n * (n - 1)) / 2)
  expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length)
})

test('each pair of the API is in a cell, and no other', () => {
  expect(
    cells
      .filter(({ pair }) => pair)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(arcs.map(({ id }) => id).sort())
})

test('a cell has the strongest kind and all contacts', () => {
  const { pair } = cellAt(rows, 'pair:CRI-HND')!
  expect([strongest(pair!), pair!.cooperations.length]).toEqual(['TRAINING_TOGETHER', 2])
})

test('a series joins each two of its countries and makes no pair of them', () => {
  const [series] = unpaired.filter(({ pairing }) => pairing === 'SERIES')
  const inSeries = cells.filter((cell) => cell.series.length > 0)
  expect(inSeries).toHaveLength(10) // five countries
  expect(inSeries.every((cell) => cell.series[0] === series)).toBe(true)
  expect(inSeries.filter(({ pair }) => pair).map(({ id }) => id)).toEqual(['pair:CRI-HND'])
})

test('countries with the same partner are not in a cell for it', () => {
  expect(cellAt(rows, 'pair:CRI-DOM')!.series.map(({ pairing }) => pairing)).toEqual(['SERIES'])
})

test('the first cell of a region opens a gap, but not the first of a row', () => {
  const panama = rows.find(({ code }) => code === 'PAN')!
  expect(panama.cells.filter(({ opens }) => opens).map(({ column }) => column.iso3)).toEqual(['NGA', 'COL', 'BRB', 'CRI'])
})

test('a country without pair or series is alone', () => {
  expect(rows.filter(({ alone }) => alone).map(({ code }) => code)).toEqual(['NGA', 'CAN', 'USA', 'ESP'])
})

test('the cells of a country are all that it has a part in', () => {
  const partners = cellsOf(rows, 'country:LKA').filter(({ pair }) => pair)
  expect(partners.map(({ id }) => id)).toEqual(['pair:LKA-MDV', 'pair:COL-LKA', 'pair:DOM-LKA', 'pair:LKA-MYS'])
})
