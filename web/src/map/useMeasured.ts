import { useLayoutEffect, useState } from 'preact/hooks'
import type { Size } from './types'

/** What a map must know of the element that it fills. */
export interface Measured {
  /** px; null while the element has no extent. */
  readonly size: Size | null
  readonly rtl: boolean
  readonly family: string
}

/** Measures an element before it is painted for the first time, and again whenever its extent changes. */
export function useMeasured(element: { readonly current: HTMLElement | null }): Measured {
  const [measured, setMeasured] = useState<Measured>({ size: null, rtl: false, family: 'sans-serif' })
  useLayoutEffect(() => {
    const read = () => setMeasured((old) => same(old, measure(element.current!)))
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element.current!)
    return () => observer.disconnect()
  }, [])
  return measured
}

function measure(element: HTMLElement): Measured {
  const { direction, fontFamily } = getComputedStyle(element)
  const size = { width: Math.floor(element.clientWidth), height: Math.floor(element.clientHeight) }
  return { size: size.width && size.height ? size : null, rtl: direction === 'rtl', family: fontFamily }
}

/** The old value if nothing changed, so that nothing is drawn again. */
function same(old: Measured, now: Measured): Measured {
  const alike = old.size?.width === now.size?.width && old.size?.height === now.size?.height
  return alike && old.rtl === now.rtl && old.family === now.family ? old : now
}
