import { useEffect } from 'preact/hooks'
import { words } from '../words/words'

/** Names the view in the tab and in the history of the browser. */
export function useTitle(title: string) {
  const site = words.value.shell.title
  useEffect(() => {
    document.title = title ? `${title} – ${site}` : site
  }, [title, site])
}
