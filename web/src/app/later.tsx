import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { away, ready } from '../api/server'
import { speakMore, words } from '../words/words'

/** A component whose code is fetched when it is first shown. Until then it says that it is loading; if the code cannot be had, it says that, and tries again. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Loaded: ComponentType<P> | undefined
  return function Later(props: P) {
    const [failed, fail] = useState(false)
    const [, show] = useState(!!Loaded)
    const fetchCode = () => {
      fail(false)
      Promise.all([load(), speakMore()]).then(
        ([component]) => {
          Loaded = component
          show(true)
        },
        () => {
          fail(true)
          void ready().then((there) => there || away(fetchCode))
        },
      )
    }
    useEffect(() => {
      if (!Loaded) fetchCode()
    }, [])
    const w = words.value.shell
    if (Loaded) return <Loaded {...props} />
    return (
      <p class="heading secondary" role="status">
        {failed ? w.failed : w.loading} {failed && <button onClick={fetchCode}>{w.tryAgain}</button>}
      </p>
    )
  }
}
