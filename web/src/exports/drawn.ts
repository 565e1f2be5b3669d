/** An element of SVG with all that it is drawn by in its attributes: it looks the same without the page and its styles. */
export type Drawn = { tag: string; attributes: Record<string, string>; children: (Drawn | string)[] }

/** An element, written in short: what is undefined is left out. */
export function element(tag: string, attributes: Record<string, string | number | undefined>, ...children: (Drawn | string)[]): Drawn {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return { tag, attributes: Object.fromEntries(given.map(([name, value]) => [name, String(value)])), children }
}

/** Writes elements as XML. */
export function xml(drawn: Drawn | string): string {
  if (typeof drawn === 'string') return escape(drawn)
  const attributes = Object.entries(drawn.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`)
  const inside = drawn.children.map(xml).join('')
  return `<${drawn.tag}${attributes.join('')}${inside ? `>${inside}</${drawn.tag}>` : '/>'}`
}

// Characters that XML has no form for are left out: one of them would make the whole file unreadable.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character]!)
}
