// For everyone: what axe finds in two languages and both themes, narrow windows, large letters.
import type { Page } from '@playwright/test'
import { axe, axeColours, expect, test } from './fixtures'
import { drawn, open } from './page'
import { views } from './views.mjs'

test.describe.configure({ timeout: 120_000 }) // axe reads all of a page

// One visit for each view: it is the loading that takes long.
for (const { name, address } of views) {
  test(`${name}: axe finds nothing wrong, and it fits`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await open(page, address)
    expect.soft(await axe(page), 'English, light').toEqual([])
    await dark(page)
    expect.soft(await axeColours(page), 'English, dark').toEqual([])
    await page.locator('.settings select').first().selectOption('ar')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await drawn(page)
    expect.soft(await axeColours(page), 'Arabic, dark').toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    expect.soft(await axe(page), 'Arabic, light').toEqual([])

    await page.setViewportSize({ width: 320, height: 640 })
    expect.soft(await sideways(page), 'wider than 320 px').toEqual([])
    expect.soft(await small(page), 'targets below 24 px').toEqual([])
    await page.setViewportSize({ width: 720, height: 450 })
    expect.soft(await sideways(page), 'wider than a window of 1440 px at 200 %').toEqual([])
  })
}

test('with its filters and its table open, axe finds nothing wrong either', async ({ page }) => {
  await open(page, '/gaps/south-asia-north-america?at=2022-07-02&show=table&kind=DIALOGUE&minSources=1')
  await page.locator('.filters summary').click()
  await expect(page.locator('.filters select').first()).toBeVisible()
  expect(await axe(page)).toEqual([])
})

async function dark(page: Page) {
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
}

/** What makes the page scroll sideways: nothing may, but what scrolls by itself. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1 || element.getBoundingClientRect().left < -1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 5)
  })
}

/** Controls below 24 by 24 px, but for what is unseen. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, summary')]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 23.5))
      .map(({ element, box }) => `${element.textContent?.trim() || element.className}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`),
  )
}
