import type { Measure, Size } from '../map/types'
import { type Drawn, element, xml } from './drawn'
import { wrap } from './wrap'

/** A piece of text, with its language if it is not that of the sheet. */
export type Line = { text: string; lang?: string }

/** A sample of a form, with what it means. */
export type Sample = { drawing: Drawn; size: Size; text: string }

/** All that stands on a map that leaves the page: it says by itself what it shows, of when, from whom, and where it can be seen. */
export type Sheet = {
  lang: string
  rtl: boolean
  title: string
  /** Day and filters. */
  about: string[]
  map: Drawn
  size: Size
  legend: Sample[]
  /** Version of the data, sources, disclaimer, address. */
  notes: Line[]
  colours: { paper: string; ink: string; ink2: string }
  fonts: { sans: string; serif: string }
}

type Style = { size: number; leading: number; weight: number; font: 'sans' | 'serif'; colour: 'ink' | 'ink2' }
const title: Style = { size: 21, leading: 28, weight: 600, font: 'serif', colour: 'ink' }
const about: Style = { size: 13, leading: 18, weight: 400, font: 'sans', colour: 'ink2' }
const legend: Style = { size: 12, leading: 20, weight: 400, font: 'sans', colour: 'ink2' }
const note: Style = { size: 11, leading: 15, weight: 400, font: 'sans', colour: 'ink2' }

const margin = 16
const gap = 10

/** What stands in a sheet from a height on, and how high it is. */
type Part = { height: number; at: (y: number) => Drawn[] }

/** Writes a sheet as an SVG document that needs nothing from outside, and tells its size. */
export function write(sheet: Sheet, measure: Measure): { svg: string; size: Size } {
  const pen = { sheet, measure }
  const parts: Part[] = [
    space(gap),
    text(pen, title, [{ text: sheet.title }]),
    space(2),
    text(
      pen,
      about,
      sheet.about.map((text) => ({ text })),
    ),
    space(gap),
    mapPart(sheet),
    space(gap),
    samples(pen),
    text(pen, note, sheet.notes),
    space(margin),
  ]
  const height = parts.reduce((sum, part) => sum + part.height, 0)
  const { width } = sheet.size
  const drawn: Drawn[] = []
  let y = 0
  for (const part of parts) {
    drawn.push(...part.at(y))
    y += part.height
  }
  const root = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', lang: sheet.lang, 'xml:lang': sheet.lang, width, height, viewBox: `0 0 ${width} ${height}` },
    element('title', {}, sheet.title),
    element('desc', {}, [...sheet.about, ...sheet.notes.map(({ text }) => text)].join('\n')),
    element('rect', { width, height, fill: sheet.colours.paper }),
    ...drawn,
  )
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${xml(root)}\n`, size: { width, height } }
}

type Pen = { sheet: Sheet; measure: Measure }

const space = (height: number): Part => ({ height, at: () => [] })

// A drawing within a drawing is cut at its edges.
function mapPart({ map, size }: Sheet): Part {
  const { width, height } = size
  return { height, at: (y) => [element('svg', { ...map.attributes, x: 0, y, width, height }, ...map.children)] }
}

function text({ sheet, measure }: Pen, style: Style, texts: Line[]): Part {
  const { width } = sheet.size
  const broken = texts.flatMap(({ text, lang }) =>
    wrap(text, width - 2 * margin, (part) => measure(part, style.size, style.weight)).map((text) => ({ text, lang })),
  )
  return {
    height: broken.length * style.leading,
    at: (y) => broken.map((line, i) => textAt(sheet, style, line, sheet.rtl ? width - margin : margin, y + (i + 1) * style.leading - 5)),
  }
}

// `x` is where the line begins: at the right in Arabic. A line in another language is set in its own direction, and still begins there.
function textAt(sheet: Sheet, style: Style, { text, lang }: Line, x: number, y: number): Drawn {
  const rtl = sheet.rtl && !lang
  return element(
    'text',
    {
      ...{ x, y, lang, direction: rtl ? 'rtl' : undefined, 'text-anchor': sheet.rtl && !rtl ? 'end' : undefined },
      ...{
        'font-family': sheet.fonts[style.font],
        'font-size': style.size,
        'font-weight': style.weight,
        fill: sheet.colours[style.colour],
      },
    },
    text,
  )
}

function samples({ sheet, measure }: Pen): Part {
  const { width } = sheet.size
  let x = margin
  let row = 0
  const placed = sheet.legend.map((sample) => {
    const wide = sample.size.width + gap / 2 + measure(sample.text, legend.size, legend.weight)
    if (x > margin && x + wide > width - margin) {
      x = margin
      row++
    }
    const at = { sample, x, row }
    x += wide + 2 * gap
    return at
  })
  return {
    height: placed.length > 0 ? (row + 1) * legend.leading + gap : 0,
    at: (y) => placed.flatMap(({ sample, x, row }) => sampleAt(sheet, sample, x, y + row * legend.leading)),
  }
}

function sampleAt(sheet: Sheet, { drawing, size, text }: Sample, fromStart: number, y: number): Drawn[] {
  const { width } = sheet.size
  const middle = y + legend.leading / 2
  const at = (distance: number) => (sheet.rtl ? width - distance : distance)
  return [
    element(
      'svg',
      {
        ...drawing.attributes,
        x: sheet.rtl ? at(fromStart + size.width) : fromStart,
        y: middle - size.height / 2,
        width: size.width,
        height: size.height,
      },
      ...drawing.children,
    ),
    textAt(sheet, legend, { text }, at(fromStart + size.width + gap / 2), middle + 4),
  ]
}
