// What tests ask of the page and of the API behind it.
import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test'

/** Opens a view and waits until what it shows is there: a heading, the lines and the ground of a map if it has one, and what stands beside it. */
export async function open(page: Page, address: string) {
  await page.goto(address)
  await drawn(page)
}

export async function drawn(page: Page) {
  await expect(page.locator('main h1').first()).toBeVisible()
  await expect(page.locator('main .heading[role="status"]'), 'what is said while something loads').toHaveCount(0)
  const map = page.locator('svg.map-drawing').first()
  if ((await page.locator('.map').count()) === 0) return
  await expect(map.locator('[data-node]').first()).toBeAttached()
  await expect(map.locator('path[fill="var(--land)"]').first()).toBeAttached()
  await expect(page.locator('aside[aria-busy="true"]'), 'the lists that wait for the first map').toHaveCount(0)
}

/** The ids of what is drawn, each once: an inset draws some of it again. */
export async function drawnIds(page: Page, attribute: 'data-arc' | 'data-node'): Promise<string[]> {
  const all = await page
    .locator(`svg.map-drawing [${attribute}]`)
    .evaluateAll((found, name) => found.map((e) => e.getAttribute(name)!), attribute)
  return [...new Set(all)].sort()
}

/** Asks the API itself, past the page. */
export async function api<T>(request: APIRequestContext, query: string, variables: object = {}): Promise<T> {
  const response = await request.post('/graphql', { data: { query, variables } })
  const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] }
  expect(errors, query).toBeUndefined()
  return data
}

/** Counts the questions to the API from now on. */
export function questions(page: Page): { asked: string[] } {
  const asked: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(request.url())
  })
  return { asked }
}

/** Presses Tab until something has the focus, as somebody does who has no pointer. */
export async function tabTo(page: Page, target: Locator, most = 60) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return
  }
  throw new Error(`${most} times Tab do not lead to ${target}`)
}

/** What a view says and draws, to compare one window with another. */
export async function seen(page: Page) {
  return {
    heading: await page.getByRole('heading', { level: 1 }).innerText(),
    day: await page.getByRole('slider').getAttribute('aria-valuetext'),
    legs: await page
      .locator('[data-leg]')
      .evaluateAll((legs) => legs.map((leg) => `${(leg as HTMLElement).dataset.state} ${(leg as HTMLElement).innerText}`)),
    lines: await page.locator('svg.map-drawing [data-arc] path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d'))),
  }
}
