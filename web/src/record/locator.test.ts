import { expect, test } from 'vitest'
import { locator } from './locator'

test('a passage of a story, a row of a table, a page as a whole', () => {
  expect(locator('A:9:4530-4873')).toEqual({ kind: 'passage', document: 'A', paragraph: '9', from: '4530', to: '4873' })
  expect(locator('treaties.csv:untoc-CRI')).toEqual({ kind: 'row', file: 'treaties.csv', row: 'untoc-CRI' })
  expect(locator('www.unodc.org')).toEqual({ kind: 'page', host: 'www.unodc.org' })
})
