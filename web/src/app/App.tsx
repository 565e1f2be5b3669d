import { useEffect, useRef } from 'preact/hooks'
import { address } from '../address/address'
import { words } from '../words/words'
import { Away } from './Away'
import { Header } from './Header'
import { viewAt } from './views'
import './shell.css'

/** The whole page: the bar, what there is to say of the server, and the view at the address. */
export function App() {
  const { path } = address.value
  const place = '/' + path.join('/')
  const { tab, show } = viewAt(path)
  const main = useFocusOnArrival(place)
  return (
    <>
      <a class="to-content" href="#content">
        {words.value.shell.toContent}
      </a>
      <Header tab={tab} />
      <Away />
      <main id="content" tabIndex={-1} ref={main} key={place}>
        {show}
      </main>
    </>
  )
}

// Another view begins at its top, and a screen reader there too: without this, focus would stay on a link that is gone.
function useFocusOnArrival(place: string) {
  const main = useRef<HTMLElement>(null)
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [place])
  return main
}
