import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** On paper nothing is measured: A4 within its margins, px. */
const paper = 670

/** The width of an element, px, and the ref to set on it; 0 before it is there. */
export function useWidth<E extends HTMLElement>() {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const read = () => setWidth(Math.floor(element.current?.clientWidth ?? 0))
    read()
    const observer = new ResizeObserver(read)
    if (element.current) observer.observe(element.current)
    const fold = () => setWidth(paper)
    addEventListener('beforeprint', fold)
    addEventListener('afterprint', read)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', fold)
      removeEventListener('afterprint', read)
    }
  }, [])
  return [element, width] as const
}
