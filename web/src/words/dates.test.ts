import { afterAll, expect, test } from 'vitest'
import ar from './ar'
import { date } from './dates'
import en from './en'
import es from './es'
import fr from './fr'
import { lang, words } from './words'

const days = Array.from({ length: 12 }, (_, month) => [
  `2022-${String(month + 1).padStart(2, '0')}-01`,
  `2023-${String(month + 1).padStart(2, '0')}-28`,
]).flat()

afterAll(() => {
  words.value = en
  lang.value = 'en'
})

test.each([
  ['en', 'en-GB', en],
  ['fr', 'fr', fr],
  ['es', 'es', es],
  ['ar', 'ar', ar],
] as const)('whole days of %s are written as Intl writes them', (tag, locale, texts) => {
  words.value = texts
  lang.value = tag
  const intl = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  expect(days.map((day) => date(day))).toEqual(days.map((day) => intl.format(new Date(day))))
})
