import { computed, signal } from '@preact/signals'
import { address, change } from '../address/address'
import en from './en'

/** Every text of the interface, by view. English is the measure: the other languages have the same, or the build fails. */
export type Words = Text<typeof en>

// A function of English that gives one of two texts may give any in another language.
type Text<T> = T extends (...of: infer Of) => string
  ? (...of: Of) => string
  : T extends string
    ? string
    : { [Key in keyof T]: Text<T[Key]> }

/** The languages of the interface, each by its own name, with what is to be fetched for it. */
export const languages = {
  en: { name: 'English', load: async () => en },
  fr: { name: 'Français', load: async (): Promise<Words> => (await import('./fr')).default },
  es: { name: 'Español', load: async (): Promise<Words> => (await import('./es')).default },
  ar: { name: 'العربية', load: async (): Promise<Words> => (await import('./ar')).default },
} as const
export type Lang = keyof typeof languages

/** The texts now, and their language: they change together, once the language asked for is there. */
export const words = signal<Words>(en)
export const lang = signal<Lang>('en')

/** Whether text runs from right to left. Maps do not turn round. */
export const rightToLeft = computed(() => lang.value === 'ar')

/** Fetches the language of the address, else the browser's, else English, and marks the page with it. */
export async function speak() {
  const wanted = pick(address.value.set.lang) ?? navigator.languages.map((tag) => pick(tag.split('-')[0])).find(Boolean) ?? 'en'
  if (wanted !== lang.value) {
    words.value = await languages[wanted].load()
    lang.value = wanted
  }
  document.documentElement.lang = wanted
  document.documentElement.dir = wanted === 'ar' ? 'rtl' : 'ltr'
}

function pick(tag?: string): Lang | undefined {
  return tag && tag in languages ? (tag as Lang) : undefined
}

/** Changes the language, in the address too, so that a link carries it. */
export function setLang(tag: string) {
  change({ lang: tag })
}
