// What the server sends, as a browser takes it: under its policy, without internet.
import { axe, expect, test } from './fixtures'
import { startServer } from './server.mjs'

const run = { name: /^Execute query/ }

test.describe('the page', () => {
  for (const address of ['/', '/gaps', '/country/HND', '/search?q=darien']) {
    test(`is at ${address}`, async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(200)
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
      await expect(page.locator('#page > *').first()).toBeVisible()
      expect(await page.locator('script:not([src]), style').count()).toBe(0)
    })
  }
})

test.describe('an address where nothing is', () => {
  test.use({ expectedErrors: [/status of 404/] })
  test('says so, and leads on', async ({ page }) => {
    const response = await page.goto('/nothing')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('nothing is at this address')
    expect(await axe(page)).toEqual([])
    await page.getByRole('link', { name: 'The maps' }).click()
    await expect(page.locator('#page')).toBeAttached()
  })
})

test.describe('GraphiQL', () => {
  test('opens with the example on gaps, and shows its answer', async ({ page }) => {
    await page.goto('/graphiql')
    await expect(page.getByRole('tab')).toHaveText(['Gaps'])
    await page.getByRole('button', run).click()
    await expect(page.getByLabel('Result Window')).toContainText('"NOT_ASSESSABLE"')
    await expect(page.getByLabel('Result Window')).not.toContainText('"errors"')
  })

  test('offers every example, and opens one in a tab of its own, once', async ({ page }) => {
    await page.goto('/graphiql')
    const examples: { title: string }[] = await (await page.request.get('/graphiql/examples.json')).json()
    await expect(page.getByRole('region', { name: 'Examples' }).getByRole('link')).toHaveText(examples.map(({ title }) => title))
    const partners = page.getByRole('link', { name: 'Which country took part in the same events as most others' })
    await partners.click()
    await expect(page.getByRole('tab')).toContainText(['Gaps', 'Partners'])
    await page.getByRole('tab', { name: 'Gaps' }).click()
    await partners.click()
    await expect(page.getByRole('tab')).toContainText(['Gaps', 'Partners'])
    await page.getByRole('button', run).click()
    await expect(page.getByLabel('Result Window')).toContainText('"Costa Rica"')
  })

  test('opens what its address names', async ({ page }) => {
    const query = 'query A { __typename } query B($code: String!) { country(code: $code) { name } }'
    await page.goto(`/graphiql?${new URLSearchParams({ query, variables: '{"code":"HND"}', operationName: 'B', extensions: '{"dataVersion":"000000000000"}' })}`)
    await expect(page.getByRole('tab')).toHaveCount(1)
    await page.getByRole('button', run).click()
    await expect(page.getByLabel('Result Window')).toContainText('"Honduras"')
    await expect(page.getByLabel('Result Window')).toContainText('Version 000000000000 of the data is not on record')
    await page.goto('/graphiql?example=brief')
    await expect(page.getByRole('tab', { selected: true })).toHaveText(/Brief/)
  })

  test('cites a query with the version of the data', async ({ page }) => {
    const query = 'query A($code: String!) { country(code: $code) { name } }'
    await page.goto(`/graphiql?${new URLSearchParams({ query, variables: '{"code":"HND"}' })}`)
    await page.getByRole('button', { name: 'Cite', exact: true }).click()
    await expect(page.getByRole('status')).toContainText(/now names this query and version [0-9a-f]{12} of the data/)
    const cited = new URL(page.url()).searchParams
    expect([cited.get('query'), JSON.parse(cited.get('variables')!)]).toEqual([query, { code: 'HND' }])
    const { dataVersion } = JSON.parse(cited.get('extensions')!) as { dataVersion: string }
    await page.reload()
    await page.getByRole('button', run).click()
    await expect(page.getByLabel('Result Window')).toContainText('"Honduras"')
    await expect(page.getByLabel('Result Window')).toContainText(`"asked": "${dataVersion}"`)
    await expect(page.getByLabel('Result Window')).not.toContainText('"note"')
  })

  for (const view of ['/', '/routes']) {
    test(`runs the query of the view at ${view}`, async ({ page }) => {
      await page.goto(view)
      await page.locator('a.explore').first().click()
      await expect(page).toHaveURL(/\/graphiql\?query=/)
      await page.getByRole('button', run).click()
      await expect(page.getByLabel('Result Window')).toContainText('"data"')
      await expect(page.getByLabel('Result Window')).not.toContainText('"errors"')
    })
  }

  test('has its dialogs, documentation and completion under its policy', async ({ page }) => {
    await page.goto('/graphiql')
    await page.getByRole('button', { name: 'Open settings dialog' }).click()
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await expect(page.getByRole('link', { name: 'ActorGroup', exact: true })).toBeVisible()
    await page.locator('.graphiql-query-editor .CodeMirror').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('query X { cooperationGa')
    await page.keyboard.press('Control+Space')
    await expect(page.locator('.CodeMirror-hints')).toContainText('cooperationGaps')
  })

  test('keeps nothing beyond the tab of the browser', async ({ page, context }) => {
    await page.goto('/graphiql')
    await page.getByRole('button', run).click()
    await expect(page.getByLabel('Result Window')).toContainText('"data"')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(await context.cookies()).toEqual([])
  })
})

const reticent = test.extend({
  baseURL: async ({}, use) => {
    const server = await startServer('--introspection', 'off')
    await use(server.url)
    await server.stop()
  },
})

reticent.describe('GraphiQL of a server that does not tell its contract', () => {
  reticent.use({ expectedErrors: [/status of 400/] })
  reticent('says so, and runs queries', async ({ page }) => {
    await page.goto('/graphiql')
    await expect(page.getByRole('status')).toContainText('This server does not tell its contract')
    await page.getByRole('button', run).click()
    await expect(page.getByLabel('Result Window')).toContainText('"NOT_ASSESSABLE"')
  })
})

test.describe('the watch over every test', () => {
  test.fail('fails on a request that leaves the origin', async ({ page }) => {
    await page.goto('https://other.example/').catch(() => undefined)
  })

  test.fail('fails on what the policy forbids', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('img'), { src: 'https://other.example/x.png' })))
    await page.waitForTimeout(200)
  })
})
