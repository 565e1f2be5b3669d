import { useLayoutEffect, useState } from 'preact/hooks'

let painted = false

/**
 * Whether what stands beside a map may be shown: the first map of a visit is painted before the long lists in words, which take a phone as long
 * as the map does. After it, all is shown at once. A page that nobody sees paints nothing, and does not wait.
 */
export function useAfterFirstMap(): boolean {
  const [may, allow] = useState(painted || document.hidden)
  useLayoutEffect(() => {
    painted = true
    if (!may) return afterFrame(() => allow(true))
  }, [])
  return may
}

// A browser asks for the second frame once it has taken the first: then nothing that is done here keeps that from the screen.
function afterFrame(act: () => void) {
  let task: ReturnType<typeof setTimeout> | undefined
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      task = setTimeout(act)
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(task)
  }
}
