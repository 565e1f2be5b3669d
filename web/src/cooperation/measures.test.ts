import { expect, test } from 'vitest'
import { measures } from './measures'

const width = (px: number, countries: number, regions: number) => {
  const size = measures(px, countries, regions)
  return size.region + size.name + size.cell.width * (countries - 1) + size.gap * (regions - 1)
}

test.each([288, 358, 720, 960, 1400])('the matrix fits into a pane of %i px, with room for the last name or code', (px) => {
  expect(px - width(px, 17, 8)).toBeGreaterThanOrEqual(measures(px, 17, 8).codes ? 28 : 96)
})

test('a cell can be hit, or a name is chosen instead', () => {
  for (let px = 240; px < 1500; px += 10) {
    const { targets, cell } = measures(px, 17, 8)
    if (targets) expect(cell.width, `at ${px}`).toBeGreaterThanOrEqual(24)
    expect(cell.height, `at ${px}`).toBeGreaterThanOrEqual(24)
  }
})

test('regions have a column where there is room', () => {
  expect(measures(960, 17, 8)).toMatchObject({ targets: true, codes: false, region: 116 })
  expect(measures(720, 17, 8)).toMatchObject({ targets: true, codes: true, region: 0 })
  expect(measures(358, 17, 8)).toMatchObject({ targets: false, codes: true, region: 0 })
})

test('few countries do not make giant cells', () => {
  expect(measures(960, 3, 1).cell.width).toBe(44)
})
