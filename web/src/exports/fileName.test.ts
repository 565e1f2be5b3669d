import { expect, test } from 'vitest'
import { fileName } from './fileName'

test('names the view, its day and the version of the data', () => {
  expect(fileName({ path: [], set: {} }, 'b7f9', 'csv')).toBe('gaps-b7f9.csv')
  expect(fileName({ path: ['gaps', 'south-asia'], set: { at: '2022-07-02', kind: 'DIALOGUE' } }, 'b7f9', 'svg')).toBe(
    'gaps-south-asia-2022-07-02-b7f9.svg',
  )
})

test('what comes by the address leads to no other folder', () => {
  expect(fileName({ path: ['gaps', '../../etc/passwd'], set: { at: 'C:\\x' } }, 'b7f9', 'csv')).toBe('gaps--etc-passwd-C-x-b7f9.csv')
})
