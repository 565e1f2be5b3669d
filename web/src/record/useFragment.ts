import { useEffect } from 'preact/hooks'

/** Goes to the part of the view that the address names after `#`, once it is there: the browser looked for it before. */
export function useFragment(ready: boolean) {
  useEffect(() => {
    const id = location.hash.slice(1)
    if (!ready || !id) return
    // After the shell has put a view that is new to its top.
    const frame = requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView())
    return () => cancelAnimationFrame(frame)
  }, [ready])
}
