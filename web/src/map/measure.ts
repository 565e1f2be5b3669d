import type { Measure } from './types'

/** Widths by a canvas, in the given font family; kept, for a map asks for the same names again and again. */
export function canvasMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return estimate
  const known = new Map<string, number>()
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`
    const width = known.get(key)
    if (width !== undefined) return width
    context.font = `${weight} ${size}px ${family}`
    const measured = context.measureText(text).width
    known.set(key, measured)
    return measured
  }
}

/** Widths without a browser: rather too wide than too narrow. Arabic letters join, and are narrower. */
export const estimate: Measure = (text, size, weight) => {
  const letter = /[\u0600-\u06ff]/.test(text) ? 0.5 : 0.56
  return text.length * size * (letter + (weight > 500 ? 0.04 : 0))
}
