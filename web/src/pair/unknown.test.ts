import { expect, test } from 'vitest'
import type { PairQuery } from '../api/generated'
import { unknown } from './unknown'

const treaty = (name: string, short: string) => ({ agreement: { name, wordings: [{ value: short, lang: null }] } })

const told = (...sentences: string[]) => ({ unknown: sentences }) as PairQuery['told']
const shared = {
  treaties: [treaty('Convention against Crime', 'CAC'), treaty('Protocol to the Convention against Crime', 'PCAC')],
} as PairQuery['shared']

const lines = (...sentences: string[]) => unknown(told(...sentences), shared).lines.flat()

test('treaties go by their short names, a protocol too that names its convention', () => {
  expect(lines('Whether A left the Protocol to the Convention against Crime.', 'Whether A left the Convention against Crime.')).toEqual([
    { text: 'Whether A left the PCAC.', lang: 'en' },
    { text: 'Whether A left the CAC.', lang: 'en' },
  ])
})

test('what stands under the title is not said again', () => {
  expect(lines('Nothing on record is not evidence of nothing. Read so far: 3 stories.', 'Whether they met.')).toEqual([
    { text: 'Whether they met.', lang: 'en' },
  ])
})
