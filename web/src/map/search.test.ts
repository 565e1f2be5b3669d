import { describe, expect, it } from 'vitest'
import { search, type Candidate } from './search'

function at(x: number, cost: number): Candidate {
  return { box: [x, 0, x + 10, 10], cost }
}

describe('search', () => {
  it('gives the first name the best place, and the next one another', () => {
    const got = search([
      { choices: [at(0, 1), at(50, 5)], without: 90 },
      { choices: [at(0, 1), at(50, 2)], without: 90 },
    ])
    expect(got.map((place) => place?.box[0])).toEqual([0, 50])
  })

  it('moves a name aside for one that has no other place', () => {
    const got = search([
      { choices: [at(0, 1), at(50, 5)], without: Infinity },
      { choices: [at(0, 1)], without: Infinity },
    ])
    expect(got.map((place) => place?.box[0])).toEqual([50, 0])
  })

  it('leaves out a name that costs more than it is worth', () => {
    expect(search([{ choices: [at(0, 100)], without: 90 }])).toEqual([null])
  })

  it('leaves out a name rather than put it over another', () => {
    const got = search([
      { choices: [at(0, 1)], without: Infinity },
      { choices: [at(5, 1)], without: 90 },
    ])
    expect(got[1]).toBeNull()
  })
})
