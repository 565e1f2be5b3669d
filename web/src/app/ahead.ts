import { askForGaps } from '../gaps/asked'
import type { Lang } from '../words/words'

/** Asks for what the view at a path needs, before its code is there. Views that are fetched themselves ask when they are there. */
export function askAhead([first, second]: string[], lang: Lang) {
  if (first === undefined || first === 'gaps') askForGaps(second && `route:${second}`, lang)
}
