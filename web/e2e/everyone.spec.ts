// For everyone: what axe finds, narrow windows and large letters, motion and print.
import { axe, axeColours, expect, test } from './fixtures'
import { open } from './page'
import { views, withSet } from './views.mjs'

for (const { name, address } of views) {
  for (const lang of ['en', 'ar']) {
    test(`axe finds nothing wrong with ${name}, ${lang}, light and dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await open(page, withSet(address, { lang }))
      expect(await axe(page), 'light').toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      expect(await axeColours(page), 'dark').toEqual([])
    })
  }

  test(`${name} fits a window of 320 px, and one of 720 at twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, address)
    expect(await sideways(page), 'at 320 px').toEqual([])
    expect(await small(page), 'targets below 24 px').toEqual([])
    await page.setViewportSize({ width: 720, height: 450 })
    expect(await sideways(page), 'at 200 %').toEqual([])
  })
}

test('with its filters and its table open, axe finds nothing wrong either', async ({ page }) => {
  await open(page, '/gaps/south-asia-north-america?at=2022-07-02&show=table&kind=DIALOGUE&minSources=1')
  await page.locator('.filters summary').click()
  await expect(page.locator('.filters select').first()).toBeVisible()
  expect(await axe(page)).toEqual([])
})

type Page = Parameters<typeof axe>[0]

/** What makes the page scroll sideways: nothing may, but what scrolls by itself. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= room) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > room + 1 || element.getBoundingClientRect().left < -1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 5)
  })
}

/** Controls below 24 by 24 px, but for links within a text and what is unseen. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, summary')]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 23.5))
      .map(({ element, box }) => `${element.textContent?.trim() || element.className}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`),
  )
}
