import { expect, test } from 'vitest'
import { datedStories, outBy, years } from './stories'

const source = (id: string, earliest: string | null, latest: string | null, publisher = 'organization:unodc') => ({
  id,
  name: id,
  url: null,
  published: { earliest, latest, precision: 'DAY' as const },
  publisher: { id: publisher },
})
const sources = [
  source('late', '2023-03-12', '2023-03-12'),
  source('month', '2022-06-01', '2022-06-30', 'organization:iom'),
  source('undated', null, '2022-01-01'),
  source('early', '2021-11-02', '2021-11-02'),
]

test('stories stand by day; one without a first day stands on no axis', () => {
  const { stories, undated } = datedStories(sources)
  expect(stories.map(({ id, month }) => [id, month])).toEqual([
    ['early', '2021-11'],
    ['month', '2022-06'],
    ['late', '2023-03'],
  ])
  expect(undated).toBe(1)
})

test.each([
  ['2021-11-01', 0, 0],
  ['2021-11-02', 1, 1],
  ['2022-06-29', 1, 1],
  ['2022-06-30', 2, 2],
  ['2023-12-31', 3, 2],
])('by %s %i stories of %i publishers were certainly out', (day, stories, publishers) => {
  expect(outBy(datedStories(sources).stories, day)).toEqual({ stories, publishers })
})

test('the slider spans the whole years of the stories', () => {
  expect(years(datedStories(sources).stories)).toEqual({ first: '2021-01-01', last: '2023-12-31' })
})
