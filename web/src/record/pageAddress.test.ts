import { expect, test } from 'vitest'
import en from '../words/en/record'
import { pageAddress } from './pageAddress'

test('the address to cite has no language', () => {
  expect(pageAddress('https://example.org', '/event/x?lang=ar')).toBe('https://example.org/event/x')
})

test('a citation has the name, the id, the version of the data, the address and the day', () => {
  expect(en.citation('Side event', 'event:x', 'Routes', 'b7f9', 'https://example.org/event/x', '25 November 2026')).toBe(
    '“Side event” (event:x). In: Routes, data version b7f9. https://example.org/event/x (seen on 25 November 2026).',
  )
})
