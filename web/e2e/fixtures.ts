// Every test that takes `test` from here fails if anything is asked of another origin, and on any error in the console.
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import axeCore from 'axe-core'

export { expect }

export const test = base.extend<{ expectedErrors: RegExp[]; watched: void }>({
  /** Errors that a test is about: test.use({ expectedErrors: [/404/] }). */
  expectedErrors: [[], { option: true }],
  watched: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const seen = watch(context, baseURL!)
      await use()
      expect(seen.outside, 'requests that leave the origin').toEqual([])
      expect(
        seen.errors.filter((text) => !expectedErrors.some((expected) => expected.test(text))),
        'errors in the console',
      ).toEqual([])
    },
    { auto: true },
  ],
})

function watch(context: BrowserContext, own: string) {
  const outside: string[] = []
  const errors: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${own}/`) && !/^(data|blob|about):/.test(url)) outside.push(url)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => errors.push(error.error().message))
  return { outside, errors }
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it is now, one line for each rule. No violation that a program can see is not yet accessible. */
export async function axe(page: Page): Promise<string[]> {
  const { lines, passes } = await run(page, rules)
  if (passes < 10) throw new Error(`axe passed ${passes} rules, want at least 10: has the page been drawn?`)
  return lines
}

/** What axe finds wrong with its colours: all that differs between light and dark. */
export async function axeColours(page: Page): Promise<string[]> {
  const { lines, passes } = await run(page, ['color-contrast'])
  if (passes < 1) throw new Error('axe looked at no colour: has the page been drawn?')
  return lines
}

async function run(page: Page, only: string[]) {
  await page.evaluate(axeCore.source) // not addScriptTag: the policy forbids it
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof axeCore }
    const { violations, passes } = await axe.run(document, { runOnly })
    const lines = violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
    return { lines, passes: passes.length }
  }, only)
}
