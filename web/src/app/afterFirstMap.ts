import { useEffect, useState } from 'preact/hooks'

let painted = false

/**
 * Whether what stands beside a map may be shown: the first map of a visit is painted before the long lists in words, which take a phone as long
 * as all else together. After it, all is shown at once. A page that nobody sees paints nothing, and does not wait.
 */
export function useAfterFirstMap(): boolean {
  const [may, allow] = useState(painted || document.hidden)
  useEffect(() => {
    painted = true
    if (!may) return afterNextFrame(() => allow(true))
  }, [])
  return may
}

// A browser asks for the next frame once it has the one before: then the work of this page keeps it from the screen no longer.
function afterNextFrame(act: () => void) {
  let task: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => (task = setTimeout(act)))
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(task)
  }
}
