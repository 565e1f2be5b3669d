import { describe, expect, test } from 'vitest'
import { estimate } from '../map/measure'
import { plainColour } from './copy'
import { element, xml } from './drawn'
import { type Sheet, write } from './sheet'
import { wrap } from './wrap'

const line = element(
  'path',
  { id: 'one', d: 'M0 0L10 10', stroke: '#0a5a8f' },
  element('title', {}, 'South Asia to Gulf: nothing on record'),
)
const sheet: Sheet = {
  lang: 'en',
  rtl: false,
  title: 'One leg has a pair on record',
  about: ['On record by 1 April 2023'],
  map: element('svg', { viewBox: '0 0 400 200', fill: '#000000' }, line),
  size: { width: 400, height: 200 },
  legend: [
    { drawing: element('svg', { viewBox: '0 0 40 12' }), size: { width: 40, height: 12 }, text: 'Pair on record' },
    { drawing: element('svg', { viewBox: '0 0 40 12' }), size: { width: 40, height: 12 }, text: 'Nothing on record' },
  ],
  notes: [
    { text: 'Data b7f986ffb055' },
    { text: 'Sources: UNODC, “A & B <stories>”', lang: 'en' },
    { text: 'http://localhost/gaps?at=2023-04-01&kind=DIALOGUE' },
  ],
  colours: { paper: '#ffffff', ink: '#15202a', ink2: '#465460' },
  fonts: { sans: 'system-ui, "Noto Sans"', serif: 'Georgia' },
}
const texts = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map((found) => found[1])

describe('a sheet', () => {
  const { svg, size } = write(sheet, estimate)

  test('says what it shows, of when, from whom, and where', () => {
    expect(texts(svg)).toEqual([
      'One leg has a pair on record',
      'On record by 1 April 2023',
      'Pair on record',
      'Nothing on record',
      'Data b7f986ffb055',
      'Sources: UNODC, “A &amp; B &lt;stories&gt;”',
      'http://localhost/gaps?at=2023-04-01&amp;kind=DIALOGUE',
    ])
  })

  test('has a name, a description and a language for who does not see it', () => {
    expect(svg).toContain('<title>One leg has a pair on record</title>')
    expect(svg).toMatch(/<desc>On record by 1 April 2023\n.*Data b7f986ffb055/s)
    expect(svg).toContain('xml:lang="en"')
    expect(svg).toContain('<title>South Asia to Gulf: nothing on record</title>')
  })

  test('holds the map uncovered, and all else within its edges', () => {
    const y = Number(/viewBox="0 0 400 200"[^>]* y="([\d.]+)"/.exec(svg)![1])
    expect(y).toBeGreaterThan(40)
    expect(size.width).toBe(400)
    for (const [, x, at] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(16)
      expect(Number(at), 'the text below the map or above it').not.toSatisfy((at: number) => at > y && at < y + 200)
      expect(Number(at)).toBeLessThan(size.height)
    }
  })

  test('needs nothing from outside and runs nothing', () => {
    expect(svg.replace('http://www.w3.org/2000/svg', '').replace(/>[^<]*</g, '><')).not.toMatch(/https?:|<style|<script|var\(|href/)
  })
})

test('in Arabic it begins at the right, and English stays English there', () => {
  const { svg } = write({ ...sheet, lang: 'ar', rtl: true, title: 'ممر واحد' }, estimate)
  expect(svg).toMatch(/<text x="384" y="[\d.]+" direction="rtl"[^>]*>ممر/)
  expect(svg).toMatch(/<text x="384" y="[\d.]+" lang="en" text-anchor="end"[^>]*>Sources/)
})

test('lines break at spaces, and addresses where they must', () => {
  const perCharacter = (text: string) => text.length
  expect(wrap('nothing on record is not evidence of nothing', 20, perCharacter)).toEqual([
    'nothing on record is',
    'not evidence of',
    'nothing',
  ])
  expect(wrap('see http://localhost/gaps', 10, perCharacter)).toEqual(['see', 'http://loc', 'alhost/gap', 's'])
  expect(wrap('', 10, perCharacter)).toEqual([])
})

test('what a style has worked out is written as any program reads it', () => {
  expect(['rgb(10, 90, 143)', 'rgba(0, 0, 0, 0)', 'none', 'url("#a")', 'rgba(1, 2, 3, 0.5)'].map(plainColour)).toEqual([
    '#0a5a8f',
    'none',
    'none',
    'url(#a)',
    'rgba(1, 2, 3, 0.5)',
  ])
})

test('texts that XML has no form for do no harm', () => {
  expect(xml(element('text', { lang: '"<' }, 'a\u0000b & "c" <d>'))).toBe('<text lang="&quot;&lt;">ab &amp; &quot;c&quot; &lt;d&gt;</text>')
})
