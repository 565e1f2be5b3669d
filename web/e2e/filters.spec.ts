// Filters stand in the address; what it says wrong is told, and not asked.
import en from '../src/words/en'
import { expect, test } from './fixtures'
import { open, questions } from './page'

test('are set by controls, shown as chips, taken away one by one or all at once', async ({ page }) => {
  await open(page, '/gaps/south-asia-north-america?at=2022-07-02')
  await page.getByText(en.filters.title(0), { exact: true }).click()
  await page.getByRole('combobox', { name: en.filters.fields.threshold }).selectOption({ label: en.kinds.cooperation.DIALOGUE })
  await expect(page).toHaveURL(/kind=DIALOGUE/)
  await page.getByRole('combobox', { name: en.filters.fields.reliability }).selectOption({ index: 2 })
  await page.getByLabel(en.filters.fields.knownBy).fill('2022-07-02')
  await expect(page).toHaveURL(/knownBy=2022-07-02/)
  await expect(page.getByText(en.filters.title(3), { exact: true })).toBeVisible()

  const chips = page.getByRole('list', { name: en.filters.active })
  await chips.getByRole('button', { name: /Known by/ }).click()
  await expect(page).not.toHaveURL(/knownBy/)
  await expect(page.locator('.filters summary'), 'the focus is kept near').toBeFocused()
  await chips.getByRole('button', { name: en.filters.clear }).click()
  await expect(page).toHaveURL((url) => [...url.searchParams.keys()].join() === 'at')
  await page.goBack()
  await expect(page).toHaveURL(/kind=DIALOGUE/)
  await expect(chips.getByRole('button')).toHaveCount(3)
})

test('what the API would refuse is named and left out', async ({ page }) => {
  const { asked } = questions(page)
  await open(page, '/gaps/south-asia-north-america?kind=FRIENDSHIP&knownBy=2022-13-45&minSources=-1')
  for (const value of ['FRIENDSHIP', '2022-13-45', '-1'])
    await expect(page.getByRole('status').filter({ hasText: `“${value}”` })).toBeVisible()
  expect(asked.filter((url) => /FRIENDSHIP|2022-13-45/.test(url))).toEqual([])
  await expect(page.locator('[data-leg]')).toHaveCount(10)
})

test('a region or a country keeps the routes that have it', async ({ page }) => {
  await open(page, '/routes')
  const all = await page.locator('svg.map-drawing [data-arc]').count()
  await page.getByText(en.filters.title(0), { exact: true }).click()
  await page.getByRole('combobox', { name: en.filters.fields.country }).selectOption('VNM')
  await expect(page.getByRole('list', { name: en.filters.active }).getByRole('button', { name: /Vi[eệ]t ?[Nn]am/ })).toBeVisible()
  await expect.poll(() => page.locator('svg.map-drawing [data-arc]').count()).toBeLessThan(all)
})

test('where nothing is left, that is said, with what could be taken away', async ({ page }) => {
  await open(page, '/cooperation?minSources=4')
  await expect(page.getByText(en.filters.nothing)).toBeVisible()
  await page.locator('.nothing-meets').getByRole('button').first().click()
  await expect(page.getByText(en.filters.nothing)).toHaveCount(0)
})
