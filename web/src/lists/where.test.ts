import { expect, test } from 'vitest'
import { whereCountries, whereEvents, whereOrganizations, whereSources } from './where'

const none = () => []

test('a year, or none', () => {
  expect(whereEvents({ year: '2022' }, none)).toEqual({ when: { year: '2022' } })
  expect(whereEvents({ year: 'none' }, none)).toEqual({ not: { when: { within: 'YEAR' } } })
  expect(whereSources({ year: '2022' }, none)).toEqual({ published: { year: '2022' } })
  expect(whereEvents({ year: '22' }, none)).toEqual({})
})

test('a year goes along with the filters that all views have', () => {
  expect(whereEvents({ year: '2022', eventKind: 'TRAINING', knownBy: '2022-07-02' }, none)).toEqual({
    when: { year: '2022' },
    kind: { eq: 'TRAINING' },
    knownBy: '2022-07-02',
  })
})

test('tables of reference are left out until they are asked for', () => {
  expect(whereOrganizations({}).or).toHaveLength(3)
  expect(whereOrganizations({ all: '1' })).toEqual({})
  expect(whereCountries({}).or).toHaveLength(4)
  expect(whereCountries({ all: '1' })).toEqual({})
})

test('what the API would refuse is not asked', () => {
  expect(whereOrganizations({ all: '1', bodyKind: 'GANG', country: 'costa rica' })).toEqual({})
  expect(whereOrganizations({ all: '1', bodyKind: 'POLICE', country: 'CRI' })).toEqual({
    kind: { eq: 'POLICE' },
    country: { some: { id: { eq: 'country:CRI' } } },
  })
  expect(whereCountries({ all: '1', region: 'central-america' })).toEqual({ regions: { some: { id: { eq: 'region:central-america' } } } })
})
