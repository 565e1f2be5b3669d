import type { RecordSourceFragment } from '../api/generated'
import { period } from '../words/period'
import { words } from '../words/words'
import { apart } from './joined'
import { locator } from './locator'

/** A source in few words: who published it, and when. */
export function shortSource({ name, publisher, published }: RecordSourceFragment): string {
  // A table is named with the state that was read, in brackets.
  return publisher
    ? words.value.record.shortSource(publisher.acronym ?? publisher.name, period(published, true))
    : name.replace(/ \(.*\)$/, '')
}

/** Where in the source, in few words. */
export function shortLocator(locators: readonly string[]): string {
  const w = words.value.record.locator
  const each = locators.map(locator).map((place) => {
    switch (place.kind) {
      case 'passage':
        return w.paragraph(place.paragraph)
      case 'row':
        return w.row(place.file, place.row)
      case 'page':
        return w.wholePage
    }
  })
  return apart([...new Set(each)])
}

// Of a table, so many rows are named.
const few = 3

/** Where in the source, to the character. */
export function fullLocators(locators: readonly string[]): string {
  const named = locators.slice(0, few).map(fullLocator)
  const rest = locators.length - few
  return rest > 0 ? apart([...named, words.value.record.more(rest)]) : apart(named)
}

function fullLocator(text: string): string {
  const w = words.value.record.locator
  const place = locator(text)
  switch (place.kind) {
    case 'passage':
      return w.passage(place.document, place.paragraph, place.from, place.to)
    case 'row':
      return w.row(place.file, place.row)
    case 'page':
      return w.page(place.host)
  }
}
