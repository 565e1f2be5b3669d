import { expect, test, vi } from 'vitest'

// The module asks the API through the address of the page, which a test has none of.
vi.mock('../api/ask', () => ({ ask: () => ({ value: { state: 'loading' } }) }))
vi.mock('../words/words', () => ({ lang: { value: 'en' } }))
const { membersIn } = await import('./options')

test('a country lies in its regions and in the larger ones', () => {
  const named = { name: '', names: [] }
  const caribbean = { id: 'region:caribbean', parent: { id: 'region:latin-america', parent: { id: 'region:americas' } } }
  const members = membersIn({
    routes: { nodes: [] },
    regions: { nodes: [] },
    countries: {
      nodes: [
        { id: 'country:BRB', ...named, regions: { nodes: [caribbean] } },
        { id: 'country:LKA', ...named, regions: { nodes: [{ id: 'region:southern-asia', parent: null }] } },
      ],
    },
  })
  expect(members('region:caribbean')).toEqual(['country:BRB'])
  expect(members('region:americas')).toEqual(['country:BRB'])
  expect(members('region:southern-asia')).toEqual(['country:LKA'])
  expect(members('region:gulf')).toEqual([])
})
