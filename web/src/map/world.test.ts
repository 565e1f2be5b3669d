import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { geoArea } from 'd3-geo'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../scripts/world-lines.mjs'

const read = (name: string) => readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8')
const text = read('world.json')
const topology = JSON.parse(text)
const shapes: { id?: string; properties?: { name: string } }[] = topology.objects.countries.geometries

describe('world.json', () => {
  it('is small', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(42_000)
  })

  it.each([
    ['Maldives', '462'],
    ['Barbados', '052'],
    ['Turks and Caicos Islands', '796'],
    ['Sri Lanka', '144'],
    ['Bahrain', '048'],
    ['Singapore', '702'],
  ])('has %s', (_, id) => {
    expect(shapes.map((shape) => shape.id)).toContain(id)
  })

  it('has no Antarctica', () => {
    expect(shapes.map((shape) => shape.id)).not.toContain('010')
  })

  it('names a shape if and only if it has no code', () => {
    const wrong = shapes.filter((shape) => (shape.id === undefined) !== (shape.properties?.name !== undefined))
    expect(wrong).toEqual([])
    expect(shapes.filter((shape) => shape.id === undefined).length).toBeGreaterThan(3)
  })

  it('has no shape that covers the world, as one whose ring runs the wrong way would', () => {
    const collection = feature(topology, topology.objects.countries) as unknown as GeoJSON.FeatureCollection
    const vast = collection.features.filter((shape) => geoArea(shape) > 0.6).map((shape) => shape.id)
    expect(vast).toEqual([])
  })
})

describe('world-lines.json', () => {
  it('is what the page draws of world.json', () => {
    expect(JSON.parse(read('world-lines.json'))).toEqual(linesOf(topology))
  })
})
