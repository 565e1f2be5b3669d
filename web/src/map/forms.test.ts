import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { forms, type Form } from './forms'
import { cooperationKinds } from './kinds'

const schema = readFileSync(new URL('../../../schema.graphqls', import.meta.url), 'utf8')

function valuesOf(name: string): string[] {
  const body = new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(schema)![1]!
  return [...body.replace(/"[^"]*"/g, '').matchAll(/[A-Z_]+/g)].map(([value]) => value)
}

describe('forms', () => {
  it.each(['GapState', 'LegBasis', 'CooperationKind'])('has one for every value of %s', (name) => {
    const missing = valuesOf(name).filter((value) => !(value in forms))
    expect(missing).toEqual([])
  })

  it('tells every two states apart by form, without hue', () => {
    const looks = Object.entries<Form>(forms).map(([name, { strokes }]) => {
      const grey = strokes.map(({ colour, ...rest }) => ({ ...rest, dark: colour === 'accent' || colour === 'line' }))
      return [JSON.stringify(grey), name] as const
    })
    const groups = [valuesOf('GapState'), ['STATED', 'BETWEEN_STAGES', 'OTHER_ROUTE', 'REPORTED_DESTINATION'], valuesOf('CooperationKind')]
    for (const group of groups) {
      const own = looks.filter(([, name]) => group.includes(name)).map(([look]) => look)
      expect(new Set(own).size, group.join()).toBe(group.length)
    }
  })

  it('has no line and no head where nothing can be said', () => {
    expect(forms.OUTSIDE_EVIDENCE).toMatchObject({ strokes: [], head: null })
  })

  it('gives a reported destination no head: nobody travelled there', () => {
    expect(forms.REPORTED_DESTINATION.head).toBeNull()
  })
})

it('has the kinds of cooperation in the order of the schema', () => {
  expect([...cooperationKinds]).toEqual(valuesOf('CooperationKind'))
})
