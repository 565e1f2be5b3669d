import { lang, words } from './words'

type Form = Intl.DateTimeFormatOptions
const forms = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  narrowMonth: { month: 'narrow' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} satisfies Record<string, Form>

/** Writes a day, `2022-07-02`, in the language of the page, in the Gregorian calendar and with Latin digits. */
export function date(day: string, form: keyof typeof forms = 'day'): string {
  return form === 'day' ? whole(day) : format(form).format(instant(day))
}

// In words of our own, though Intl has the same: a browser takes 30 ms to make its first format, and the first map stands beside whole days only.
function whole(day: string): string {
  const { months, day: write } = words.value.dates
  const [year, month, ofMonth] = day.split('-').map(Number) as [number, number, number]
  return write(ofMonth, months[month - 1]!, year)
}

/** Writes a span as the language does: "20–26 June 2022". */
export function span(from: string, to: string, form: keyof typeof forms = 'day'): string {
  return format(form).formatRange(instant(from), instant(to))
}

// Of the many Englishes, the one that writes the day before the month, as the United Nations do.
const locales = { en: 'en-GB', fr: 'fr', es: 'es', ar: 'ar' } as const
const made = new Map<string, Intl.DateTimeFormat>()

function format(form: keyof typeof forms) {
  const key = lang.value + form
  let format = made.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(`${locales[lang.value]}-u-ca-gregory-nu-latn`, { ...forms[form], timeZone: 'UTC' })
    made.set(key, format)
  }
  return format
}

// The API gives days, not instants: UTC on both sides keeps them the same day everywhere.
const instant = (day: string) => new Date(day + 'T00:00:00Z')
