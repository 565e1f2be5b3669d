import { type Drawn, element } from './drawn'

// What elements are made of; all else in the live drawing is for pointers, keys and styles.
const kept = new Set(
  (
    'id x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height transform viewBox preserveAspectRatio href offset mask clip-path ' +
    'marker-start marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient gradientUnits gradientTransform ' +
    'patternUnits patternContentUnits patternTransform maskUnits maskContentUnits clipPathUnits fx fy lang'
  ).split(' '),
)

// Styles that go from an element to what is in it: written where they change.
const inherited = [
  ...[
    'fill',
    'fill-opacity',
    'fill-rule',
    'clip-rule',
    'stroke',
    'stroke-width',
    'stroke-opacity',
    'stroke-dasharray',
    'stroke-dashoffset',
  ],
  ...['stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'paint-order', 'text-anchor', 'direction'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing'],
]

// Styles of one element, with what they are where nobody set them.
const own: Record<string, string> = {
  opacity: '1',
  'dominant-baseline': 'auto',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
}

const shapes = new Set(['path', 'line', 'rect', 'circle', 'ellipse', 'polyline', 'polygon'])

/** Copies a live drawing: what is seen of it, with its styles worked out. What nobody sees, such as the areas that pointers hit, is left out. */
export function copy(live: SVGElement): Drawn {
  return copyElement(live, {})!
}

function copyElement(live: Element, around: Record<string, string>): Drawn | null {
  const style = getComputedStyle(live)
  if (style.display === 'none' || style.visibility === 'hidden' || live.localName === 'foreignObject') return null
  if (shapes.has(live.localName) && isClear(style.fill, style.fillOpacity) && isClear(style.stroke, style.strokeOpacity)) return null
  const styles = { ...Object.fromEntries(inherited.map((name) => [name, value(style, name)])), ...strokeInPlace(live, style) }
  const changed = Object.entries(styles).filter(([name, value]) => value !== around[name])
  const set = Object.entries(own).flatMap(([name, usual]) => {
    const text = style.getPropertyValue(name)
    return text && text !== usual ? [[name, value(style, name)]] : []
  })
  const attributes = [...live.attributes].filter(({ name }) => kept.has(name)).map(({ name, value }) => [name, value])
  const label = nameOf(live)
  return {
    tag: live.localName,
    attributes: Object.fromEntries([...attributes, ...changed, ...set]) as Record<string, string>,
    children: [...(label ? [element('title', {}, label)] : []), ...copyInside(live, styles)],
  }
}

// What a screen reader says of a group; of a line, whose name stands on the area that pointers hit.
function nameOf(live: Element): string | null {
  if (live.localName !== 'g') return null
  const arc = live.getAttribute('data-arc')
  const named = arc === null ? live : live.closest('svg.map-drawing')?.querySelector(`[data-line="${CSS.escape(arc)}"]`)
  return named?.getAttribute('aria-label') ?? null
}

// A stroke that the zoom of the page leaves as it is would stay thin when the copy is enlarged: it is given its width in the drawing instead.
function strokeInPlace(live: Element, style: CSSStyleDeclaration): Record<string, string> {
  if (style.vectorEffect !== 'non-scaling-stroke' || !(live instanceof SVGGraphicsElement)) return {}
  const { a, b, c, d } = live.getCTM()!
  const scale = Math.sqrt(Math.abs(a * d - b * c)) || 1
  const scaled = (name: string) => value(style, name).replace(/[\d.]+/g, (number) => String(+(Number(number) / scale).toFixed(3)))
  return { 'stroke-width': scaled('stroke-width'), 'stroke-dasharray': scaled('stroke-dasharray') }
}

function copyInside(live: Element, styles: Record<string, string>): (Drawn | string)[] {
  return [...live.childNodes].flatMap((child) => {
    if (child instanceof Text) return child.data
    return child instanceof SVGElement ? (copyElement(child, styles) ?? []) : []
  })
}

// Colours as every drawing program reads them, lengths without their px.
function value(style: CSSStyleDeclaration, name: string): string {
  const text = style.getPropertyValue(name)
  if (name === 'stroke-dasharray') return text.replaceAll('px', '')
  return plainColour(/^-?[\d.]+px$/.test(text) ? text.slice(0, -2) : text)
}

/** `rgb(10, 90, 143)` as `#0a5a8f`; what is clear as `none`; all else as it is. */
export function plainColour(text: string): string {
  const [, red, green, blue, alpha] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text) ?? []
  if (!red) return text.replace(/^url\("(#.*)"\)$/, 'url($1)')
  if (alpha === '0') return 'none'
  return alpha ? text : '#' + [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')
}

function isClear(paint: string, opacity: string): boolean {
  return paint === 'none' || plainColour(paint) === 'none' || opacity === '0'
}
