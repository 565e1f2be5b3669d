import { lang, words } from './words'

/** A thing of the graph as operations ask for it: `names(lang: $lang)` gives the best name for the language. */
export type Named = { id: string; name: string; names?: { value: string; lang: string | null }[] }

/** The name of a thing in the language of the page, else in English, and the language that it is in. */
export function named({ id, name, names }: Named): { text: string; lang: string } {
  const own = (words.value.places as Record<string, string>)[id]
  if (own) return { text: own, lang: lang.value }
  const best = names?.[0]
  return best ? { text: best.value, lang: best.lang ?? 'en' } : { text: name, lang: 'en' }
}

/** The name alone, where an element of its own to mark its language would be too much, as on maps. */
export const nameOf = (thing: Named) => named(thing).text
