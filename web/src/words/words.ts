import { batch, computed, signal } from '@preact/signals'
import { address, change } from '../address/address'
import type en from './en'

/** Every text of the interface, by view. English is the measure: the other languages have the same, or the build fails. */
export type Words = Text<typeof en>

// A function of English that gives one of two texts may give any in another language.
type Text<T> = T extends (...of: infer Of) => string
  ? (...of: Of) => string
  : T extends string
    ? string
    : { [Key in keyof T]: Text<T[Key]> }

/** The languages of the interface, each by its own name, with what is to be fetched for it: the words of what all see, and those of the other views. */
export const languages = {
  en: { name: 'English', first: () => import('./en/first'), more: () => import('./en/more') },
  fr: { name: 'Français', first: () => import('./fr/first'), more: () => import('./fr/more') },
  es: { name: 'Español', first: () => import('./es/first'), more: () => import('./es/more') },
  ar: { name: 'العربية', first: () => import('./ar/first'), more: () => import('./ar/more') },
} as const
export type Lang = keyof typeof languages

/**
 * The texts now, and their language: they change together, once the language asked for is there. Nothing is shown before `speak`, and no view that needs
 * more words than the first before `speakMore`.
 */
export const words = signal({} as Words)
export const lang = signal<Lang>('en')
let needsMore = false

/** Whether text runs from right to left. Maps do not turn round. */
export const rightToLeft = computed(() => lang.value === 'ar')

/** The language of the address, else the browser's, else English. */
export function langWanted(): Lang {
  return pick(address.value.set.lang) ?? navigator.languages.map((tag) => pick(tag.split('-')[0])).find(Boolean) ?? 'en'
}

/** Fetches the language that is wanted, and marks the page with it. */
export async function speak() {
  const wanted = langWanted()
  if (wanted !== lang.value || !('shell' in words.value)) {
    const texts = await fetchWords(wanted)
    batch(() => {
      words.value = texts
      lang.value = wanted
    })
  }
  document.documentElement.lang = wanted
  document.documentElement.dir = wanted === 'ar' ? 'rtl' : 'ltr'
}

/** Fetches the words of all views, in the language of now and from now on. */
export async function speakMore() {
  if (needsMore) return
  const texts = await fetchWords(lang.value, true)
  needsMore = true
  words.value = texts
}

async function fetchWords(of: Lang, more = needsMore) {
  const parts = await Promise.all([languages[of].first(), ...(more ? [languages[of].more()] : [])])
  return Object.assign({}, ...parts.map((part) => part.default)) as Words
}

function pick(tag?: string): Lang | undefined {
  return tag && tag in languages ? (tag as Lang) : undefined
}

/** Changes the language, in the address too, so that a link carries it. */
export function setLang(tag: string) {
  change({ lang: tag })
}
