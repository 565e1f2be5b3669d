import { useEffect, useState } from 'preact/hooks'
import { ground, world } from './world'

/** The ground; null until it has been fetched. A map without it is still drawn. */
export function useWorld() {
  const [there, setThere] = useState(ground)
  useEffect(() => {
    if (there) return
    let gone = false
    world().then(
      (fetched) => gone || setThere(fetched),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [])
  return there
}
