import { useEffect, useState } from 'preact/hooks'
import { world, type World } from './world'

let loaded: World | null = null

/** The ground; null until it has been fetched. A map without it is still drawn. */
export function useWorld(): World | null {
  const [ground, setGround] = useState(loaded)
  useEffect(() => {
    if (ground) return
    let gone = false
    world().then(
      (fetched) => {
        loaded = fetched
        if (!gone) setGround(fetched)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [])
  return ground
}
