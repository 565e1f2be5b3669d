import { useEffect } from 'preact/hooks'

type Kept = { y?: number } | null

const pause = 150 // ms after the last scroll

/**
 * Keeps how far a list is scrolled with its step of the history, and goes there again on the way Back. A view that is come to by a link begins at its top.
 */
export function usePlace(ready: boolean) {
  useEffect(() => {
    if (!ready) return
    const y = (history.state as Kept)?.y
    // After the shell has put a view that is new to its top.
    const frame = y ? requestAnimationFrame(() => scrollTo(0, y)) : 0
    return () => cancelAnimationFrame(frame)
  }, [ready])
  useEffect(() => {
    const here = location.href
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (location.href === here) history.replaceState({ y: scrollY } satisfies Kept, '')
      }, pause)
    }
    addEventListener('scroll', keep, { passive: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('scroll', keep)
    }
  })
}
