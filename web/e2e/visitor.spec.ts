// What a visitor comes for, from the first page to the file that is taken along.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ar from '../src/words/ar'
import en from '../src/words/en'
import { expect, test } from './fixtures'
import { api, drawn, open, questions, seen, tabTo } from './page'

test.describe.configure({ timeout: 60_000 }) // each is a whole visit

const theLeg = 'leg:south-asia-north-america-3-south-america-central-america'
const withPair = (page: Page) => page.locator('[data-leg][data-state="PAIR_ON_RECORD"]')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The words quoted in the open detail, without quotation marks. */
const quoted = (page: Page) =>
  page.locator('.detail blockquote p').evaluateAll((all) => all.map((p) => p.textContent!.replace(/[“”]/g, '').replace(/ …$/, '')))

test('finds the route, its gaps, the one leg with a pair, who says so, and takes it along', async ({ page, context, request }) => {
  await page.goto('/')
  await page
    .getByRole('navigation', { name: en.shell.mainNavigation })
    .getByRole('link', { name: en.shell.views.routes, exact: true })
    .click()
  await expect(page.getByRole('heading', { name: 'South Asia to the United States and Canada' })).toBeVisible()
  await page.getByRole('link', { name: en.routes.toGaps }).click()
  await expect(page).toHaveURL(/\/gaps\/south-asia-north-america/)
  await drawn(page)

  const { asked } = questions(page)
  await slideTo(page, '2022-07-02')
  await expect(page.locator('.time b')).toContainText('July 2022')
  await expect(heading(page)).toHaveText(en.gaps.heading(0, 10))
  await slideTo(page, '2023-04-01')
  await expect(page.locator('.time b')).toContainText(/(March|April) 2023/)
  await expect(heading(page)).toHaveText(en.gaps.heading(1, 10))
  await expect(page).toHaveURL(/at=2023-0[34]-/)
  expect(asked, 'what is asked while sliding').toEqual([])

  await expect(withPair(page)).toHaveCount(1)
  await expect(withPair(page)).toHaveAttribute('data-leg', theLeg)
  await withPair(page).getByRole('button', { name: 'Colombia – Panama' }).click()
  await expect(page.getByRole('heading', { name: 'Colombia, Costa Rica and Panama meet on operations' })).toBeVisible()
  await quotesItsSource(page, request)
  const shown = await seen(page)

  const [svg] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: en.exports.svg }).click()])
  expect(svg.suggestedFilename()).toMatch(/^gaps-south-asia-north-america-2023-0[34]-\d\d-[0-9a-f]{12}\.svg$/)
  const text = await readFile(await svg.path(), 'utf8')
  expect(text).toContain(en.gaps.heading(1, 10))
  expect(text.match(/<title>\d[a-z]: /g), 'legs that the file names').toHaveLength(10)

  const other = await context.newPage()
  await open(other, page.url())
  await expect(other.getByRole('heading', { name: 'Colombia, Costa Rica and Panama meet on operations' })).toBeVisible()
  expect(await seen(other)).toEqual(shown)

  await followsTheCitation(page)
  await page.goBack()
  await drawn(page)
  expect(await seen(page)).toEqual(shown)
})

test('the same by keyboard alone', async ({ page, context }) => {
  await page.goto('/')
  await drawn(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: en.shell.toContent })).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: en.shell.views.routes, exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: en.routes.toGaps }))
  await page.keyboard.press('Enter')
  await drawn(page)

  const { asked } = questions(page)
  const slider = page.getByRole('slider')
  await tabTo(page, slider)
  await page.keyboard.press('Home')
  await page.keyboard.press('PageUp')
  for (let month = 1; month < 7; month++) await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', '1 July 2022')
  await expect(heading(page)).toHaveText(en.gaps.heading(0, 10))
  for (let month = 7; month < 16; month++) await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', '1 April 2023')
  await expect(heading(page)).toHaveText(en.gaps.heading(1, 10))
  await expect(page).toHaveURL(/at=2023-04-01/)
  expect(asked, 'what is asked while sliding').toEqual([])

  await tabTo(page, withPair(page).getByRole('button', { name: 'Colombia – Panama' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Colombia, Costa Rica and Panama meet on operations' })).toBeFocused()
  expect(await quoted(page)).not.toEqual([])
  const shown = await seen(page)

  const svg = page.getByRole('button', { name: en.exports.svg })
  await svg.focus() // it stands before the detail: Shift and Tab lead there, as far as Tab did
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(file.suggestedFilename()).toMatch(/2023-04-01-[0-9a-f]{12}\.svg$/)

  const other = await context.newPage()
  await open(other, page.url())
  expect(await seen(other)).toEqual(shown)

  await tabTo(page, page.locator('.detail figcaption a').first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/source\//)
})

test('the lines of the map by keyboard', async ({ page }) => {
  await open(page, '/gaps/south-asia-north-america?at=2023-04-01')
  await tabTo(page, page.locator('[data-line][tabindex="0"]'))
  const first = await page.evaluate(() => (document.activeElement as SVGElement).dataset.line)
  await page.keyboard.press('ArrowDown')
  const second = await page.evaluate(() => (document.activeElement as SVGElement).dataset.line)
  expect(second).not.toBe(first)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.get('sel') === second)
  await expect(page.locator(`[data-leg="${second}"]`)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
})

test.describe('the same in Arabic on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'ar' })
  test('by touch', async ({ page, context, request }) => {
    await page.goto('/routes')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await drawn(page)
    await page.getByRole('link', { name: ar.routes.toGaps }).tap()
    await expect(page).toHaveURL(/\/gaps\/south-asia-north-america/)
    await drawn(page)
    const { asked } = questions(page)
    await page.getByRole('slider').fill(String(days('2022-07-02')))
    await expect(page.locator('.time b')).toContainText('2022')
    await expect(heading(page)).toHaveText(ar.gaps.heading(0, 10))
    await page.getByRole('slider').fill(String(days('2023-04-01')))
    await expect(heading(page)).toHaveText(ar.gaps.heading(1, 10))
    await expect(page).toHaveURL(/at=2023-04-01/)
    expect(asked, 'what is asked while sliding').toEqual([])

    await expect(withPair(page)).toHaveAttribute('data-leg', theLeg)
    await withPair(page).getByRole('button', { name: 'كولومبيا – بنما' }).tap()
    await expect(page.locator('.detail h2')).toBeFocused()
    await quotesItsSource(page, request)
    const shown = await seen(page)
    const [svg] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: ar.exports.svg }).tap()])
    expect(await readFile(await svg.path(), 'utf8')).toContain('direction="rtl"')

    const other = await context.newPage()
    await open(other, page.url())
    expect(await seen(other)).toEqual(shown)
    await followsTheCitation(page)
  })
})

const day0 = Date.UTC(2021, 0, 1)
const days = (day: string) => Math.round((Date.parse(day) - day0) / 86_400_000)

/** Drags the thumb of the slider to a day, give or take what a pixel is. */
async function slideTo(page: Page, day: string) {
  const slider = page.getByRole('slider')
  await slider.scrollIntoViewIfNeeded()
  const { last, now } = await slider.evaluate((input: HTMLInputElement) => ({ last: Number(input.max), now: input.valueAsNumber }))
  const box = (await slider.boundingBox())!
  const thumb = 16
  const at = (value: number) => box.x + thumb / 2 + ((box.width - thumb) * value) / last
  const middle = box.y + box.height / 2
  await page.mouse.move(at(now), middle)
  await page.mouse.down()
  await page.mouse.move(at((now + days(day)) / 2), middle, { steps: 5 })
  await page.mouse.move(at(days(day)), middle, { steps: 5 })
  await page.mouse.up()
}

/** What is quoted stands so in the record, in 15 words at most; and each quotation tells where in its source it stands. */
async function quotesItsSource(page: Page, request: Parameters<typeof api>[0]) {
  await expect(page.locator('.detail blockquote').first()).toBeVisible()
  const words = await quoted(page)
  const { cooperation } = await api<{ cooperation: { claims: { nodes: { excerpts: string[]; locators: string[] }[] } } }>(
    request,
    `{ cooperation: node(id: "cooperation:colombia-costa-rica-panama-2023") { ... on Cooperation { claims(first: 100) { nodes { excerpts locators } } } } }`,
  )
  const excerpts = cooperation.claims.nodes.flatMap((claim) => claim.excerpts)
  for (const quotation of words) {
    expect(quotation.split(/\s+/).length).toBeLessThanOrEqual(15)
    expect(
      excerpts.some((excerpt) => excerpt.replace(/\s+/g, ' ').includes(quotation)),
      `“${quotation}” is in the record`,
    ).toBe(true)
  }
  const places = cooperation.claims.nodes.flatMap((claim) => claim.locators).map(numbers)
  for (const caption of await page.locator('.detail figcaption').allInnerTexts()) {
    const told = numbers(caption)
    expect(
      places.some((place) => place.length > 0 && place.every((number) => told.includes(number))),
      `“${caption}” tells a place of the record`,
    ).toBe(true)
  }
}

const numbers = (text: string): string[] => text.match(/\d+/g) ?? []

/** From the quotation to the page of its source, which leads to the source itself. */
async function followsTheCitation(page: Page) {
  const out = page.locator('.detail figcaption a.out').first()
  await expect(out).toHaveAttribute('href', /^https:\/\/([a-z]+\.)*unodc\.org\//)
  await page.locator('.detail figcaption a').first().click()
  await expect(page).toHaveURL(/\/source\/unodc-/)
  await expect(heading(page)).toBeVisible()
  await expect(page.locator('main a[href^="https://"]').first()).toBeVisible()
}
