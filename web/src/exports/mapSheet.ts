import { canvasMeasure } from '../map/measure'
import type { Size } from '../map/types'
import { lang, rightToLeft, words } from '../words/words'
import { copy, plainColour } from './copy'
import { type Sample, type Sheet, write } from './sheet'

/** What a view says of its map. */
export type About = {
  /** The heading of the view. */
  title: string
  /** Day and filters, if any: one line each. */
  about?: string[]
  /** The names of the sources of what is drawn. */
  sources: string[]
  version: string
  /** The address of what is shown. */
  link: string
}

/** Makes an SVG document of the map in a figure, as it is on screen: with the legend that stands in it. Null if no map is drawn. */
export function mapSheet(figure: Element, about: About): { svg: string; size: Size } | null {
  const live = figure.querySelector<SVGSVGElement>('svg.map-drawing')
  if (!live) return null
  const style = getComputedStyle(document.documentElement)
  const sans = getComputedStyle(document.body).fontFamily
  const serif = style.getPropertyValue('--serif').trim()
  const colour = (name: string) => plainColour(style.getPropertyValue(name).trim())
  const sheet: Sheet = {
    lang: lang.value,
    rtl: rightToLeft.value,
    title: about.title,
    about: about.about ?? [],
    map: copy(live),
    size: sizeOf(live),
    legend: [...figure.querySelectorAll('.legend li')].flatMap(sampleOf),
    notes: notes(about),
    colours: { paper: colour('--paper'), ink: colour('--ink'), ink2: colour('--ink2') },
    fonts: { sans, serif },
  }
  return write(sheet, canvasMeasure(sans))
}

function sampleOf(item: Element): Sample[] {
  const drawing = item.querySelector('svg')
  return drawing ? [{ drawing: copy(drawing), size: sizeOf(drawing), text: item.textContent.trim() }] : []
}

function sizeOf(live: SVGSVGElement): Size {
  const { width, height } = live.getBoundingClientRect()
  return { width: Math.round(width), height: Math.round(height) }
}

function notes({ sources, version, link }: About): Sheet['notes'] {
  const { shell, exports } = words.value
  return [
    { text: shell.disclaimer },
    { text: `${shell.noteLead} ${shell.dataVersion(version)}.` },
    ...(sources.length > 0 ? [{ text: exports.sources(sources.join('; ')) }] : []),
    { text: link, lang: 'en' },
  ]
}
