import { expect, test } from 'vitest'
import { edtf } from './edtf'

const cases: [text: string, earliest: string | null, latest: string | null, precision: string][] = [
  ['2023-07-06', '2023-07-06', '2023-07-06', 'DAY'],
  ['2022-11', '2022-11-01', '2022-11-30', 'MONTH'],
  ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
  ['2019', '2019-01-01', '2019-12-31', 'YEAR'],
  ['../2022-03-25', null, '2022-03-25', 'DAY'],
  ['2022-04-07/..', '2022-04-07', null, 'DAY'],
  ['2022-02/2022-06', '2022-02-01', '2022-06-30', 'MONTH'],
  ['2022-06-20/2022-06-26', '2022-06-20', '2022-06-26', 'WEEK'],
  ['2022-06-21/2022-06-27', '2022-06-21', '2022-06-27', 'RANGE'],
  ['2021/2023', '2021-01-01', '2023-12-31', 'YEAR'],
]

test.each(cases)('%s', (text, earliest, latest, precision) => {
  expect(edtf(text)).toEqual({ earliest, latest, precision, unsure: false })
})

test('a question mark is told', () => {
  expect(edtf('2023-11-27?/2023-11-28?')).toMatchObject({ earliest: '2023-11-27', latest: '2023-11-28', unsure: true })
})

test.each(['', '..', '../..', 'SIDE_EVENT', 'more than 50 participants', '2022-11-27/2022-11-28/2022-11-29', '12'])(
  '%j is no date',
  (text) => {
    expect(edtf(text)).toBeUndefined()
  },
)
