import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** The width of an element, px, and the ref to set on it; 0 before it is there. */
export function useWidth<E extends HTMLElement>() {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const read = () => setWidth(Math.floor(element.current?.clientWidth ?? 0))
    read()
    const observer = new ResizeObserver(read)
    if (element.current) observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return [element, width] as const
}
