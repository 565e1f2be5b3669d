// Loading, nothing, failure, and a server that goes away and comes back.
import en from '../src/words/en'
import { expect, test as base, test } from './fixtures'
import { drawn, open } from './page'
import { startServer } from './server.mjs'

test('before the first story, nothing is said of any leg', async ({ page }) => {
  await open(page, '/gaps/south-asia-north-america?at=2021-03-01')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.gaps.tooEarly)
  await expect(page.locator('[data-state="OUTSIDE_EVIDENCE"]')).toHaveCount(10)
})

for (const address of ['/gaps/no-such-route', '/country/XXX', '/event/no-such-event', '/source/none']) {
  test(`${address} says that nothing is there`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: en.shell.nothingHere })).toBeVisible()
  })
}

test('while an answer is on its way, that is said', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/graphql?*', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/')
  await expect(page.getByText(en.shell.loading).first()).toBeVisible()
  release()
  await drawn(page)
})

test.describe('an answer that is an error', () => {
  test.use({ expectedErrors: [/status of 422/] })
  test('is told in the words of the server, and asked again at will', async ({ page }) => {
    const body = JSON.stringify({ errors: [{ message: 'the query is too dear', extensions: { code: 'LIMIT_EXCEEDED' } }] })
    let refuse = true
    await page.route('**/graphql?*', (route) =>
      refuse ? route.fulfill({ status: 422, body, contentType: 'application/json' }) : route.continue(),
    )
    await page.goto('/routes')
    await expect(page.getByRole('alert')).toContainText('the query is too dear')
    await expect(page.getByRole('alert')).toContainText('LIMIT_EXCEEDED')
    refuse = false
    await page.getByRole('alert').getByRole('button', { name: en.shell.tryAgain }).click()
    await drawn(page)
  })
})

// A server of its own, for it is killed.
const mortal = base.extend<{ server: { url: string; stop: () => Promise<unknown> } }>({
  server: async ({}, use) => {
    const server = await startServer()
    await use(server)
    await server.stop()
  },
  baseURL: async ({ server }, use) => use(server.url),
})

mortal.describe('a server that goes away', () => {
  mortal.use({ expectedErrors: [/ERR_CONNECTION_REFUSED|status of 50\d|Failed to fetch/] })
  mortal('is told, what was loaded stays, and the page recovers by itself', async ({ page, server }) => {
    await open(page, '/gaps/south-asia-north-america?at=2023-04-01')
    await server.stop()
    await page.getByRole('link', { name: en.shell.views.routes, exact: true }).click()
    const away = page.locator('.away')
    await expect(away).toContainText(en.shell.away('').split('since')[0]!)
    await page.goBack()
    await drawn(page)
    await expect(page.locator('[data-leg]'), 'what was loaded before').toHaveCount(10)
    await expect(away).toBeVisible()
    await page.goForward()
    const again = await startServer('--addr', new URL(server.url).host)
    try {
      await expect(away, 'gone without a press of a button').toHaveCount(0)
      await drawn(page)
    } finally {
      await again.stop()
    }
  })
})
