import { expect, test } from 'vitest'
import { filled } from './filled'

test('the words are pieces of their own, wherever the sentence has them', () => {
  expect(filled((a, b) => `${b}, puis ${a}.`, ['one', 'two'])).toEqual([
    { text: 'two', lang: 'en' },
    ', puis ',
    { text: 'one', lang: 'en' },
    '.',
  ])
})

test('a sentence without words is one piece', () => {
  expect(filled(() => 'Rien.', [])).toEqual(['Rien.'])
})
