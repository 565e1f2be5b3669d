// Files, tables and links that leave the page: real ones, of what is on screen.
import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import en from '../src/words/en'
import { expect, test } from './fixtures'
import { api, open } from './page'

const gaps = '/gaps/south-asia-north-america?at=2023-04-01'

async function take(page: Page, name: string): Promise<{ file: Download; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return { file, bytes: await readFile(await file.path()) }
}

test('the SVG stands by itself: what, when, from whom, where', async ({ page, request }) => {
  const { dataset } = await api<{ dataset: { version: string } }>(request, '{ dataset { version } }')
  await open(page, gaps)
  const { file, bytes } = await take(page, en.exports.svg)
  expect(file.suggestedFilename()).toBe(`gaps-south-asia-north-america-2023-04-01-${dataset.version}.svg`)
  const found = await page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml')
    const all = [...svg.querySelectorAll('*')]
    return {
      wrong: svg.querySelector('parsererror')?.textContent,
      lang: svg.documentElement.getAttribute('lang'),
      title: svg.querySelector('svg > title')?.textContent,
      texts: [...svg.querySelectorAll('text')].map((element) => element.textContent).join(' '),
      foreign: all.filter((element) => element.namespaceURI !== 'http://www.w3.org/2000/svg').map((element) => element.tagName),
      unresolved: all
        .flatMap((element) => [...element.attributes])
        .filter(({ value }) => /var\(|url\((?!#)/.test(value))
        .map(({ value }) => value),
      dangling: all
        .flatMap((element) => [...element.attributes].map(({ value }) => /url\(#(.*)\)/.exec(value)?.[1]))
        .filter((id) => id && !svg.getElementById(id)),
      live: all
        .flatMap((element) => [...element.attributes])
        .filter(({ name }) => /^on|^style$|^class$|^data-|^tabindex$|href$/.test(name)),
    }
  }, bytes.toString('utf8'))
  expect(found).toMatchObject({
    wrong: undefined,
    lang: 'en',
    title: en.gaps.heading(1, 10),
    foreign: [],
    unresolved: [],
    dangling: [],
    live: [],
  })
  const flat = found.texts.replace(/\s+/g, ' ')
  for (const text of [
    '1 April 2023',
    en.shell.disclaimer,
    dataset.version,
    'UNODC',
    en.kinds.gapState.NOT_ASSESSABLE,
    'South America',
    '/gaps/south-asia-north-america?at=2023-04-01',
  ]) {
    expect(flat).toContain(text)
  }
})

test('the PNG is a picture of the same, twice as fine', async ({ page }) => {
  await open(page, gaps)
  const { bytes } = await take(page, en.exports.png)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  const pane = (await page.locator('svg.map-drawing').boundingBox())!
  expect(bytes.readUInt32BE(16), 'width').toBe(2 * Math.round(pane.width))
  expect(bytes.readUInt32BE(20), 'height').toBeGreaterThan(2 * pane.height + 100)
  expect(bytes.length).toBeGreaterThan(50_000)
})

test('the CSV has the rows of the table, as they are sorted', async ({ page, request }) => {
  const { dataset } = await api<{ dataset: { version: string; licence: string } }>(request, '{ dataset { version licence } }')
  await open(page, gaps)
  await page.getByRole('button', { name: en.table.show, exact: true }).click()
  await expect(page).toHaveURL(/show=table/)
  const table = page.getByRole('table', { name: /South Asia to the United States and Canada/ })
  await expect(table.locator('tbody tr')).toHaveCount(10)
  await table.getByRole('button', { name: en.gaps.columns.pairs, exact: true }).click()
  await expect(table.getByRole('columnheader', { name: en.gaps.columns.pairs, exact: true })).toHaveAttribute('aria-sort', 'ascending')
  await table.getByRole('button', { name: en.gaps.columns.pairs, exact: true }).click()
  await expect(page).toHaveURL(/sort=-pairs/)
  await expect(table.locator('tbody tr').first()).toContainText('South America')

  const { file, bytes } = await take(page, en.exports.csv)
  expect(file.suggestedFilename()).toMatch(/^gaps-.*\.csv$/)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = bytes.toString('utf8').slice(1).split('\r\n')
  expect(lines).toHaveLength(12) // a head, ten legs, the end of the last
  expect(lines[0]).toBe('leg,from,to,state,since,pairs,possible_pairs,witnesses,around,sources,source_urls,data_version,licence,link')
  expect(lines[1]).toContain('South America,Central America,PAIR_ON_RECORD,2023-03-12,2')
  expect(lines[1]).toContain(dataset.version)
  expect(lines[1]).toContain('https://')
})

test('the link leads to what is on screen, also where the address left something open', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/')
  await page.getByRole('button', { name: en.exports.link }).click()
  await expect(page.getByText(en.exports.copied)).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/gaps\/south-asia-north-america\?at=\d{4}-\d\d-\d\d$/)
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  await open(page, link)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading)
})

test('where the browser copies nothing, the link is told', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await open(page, gaps)
  await page.getByRole('button', { name: en.exports.link }).click()
  await expect(page.getByText(en.exports.copyByHand)).toContainText(gaps)
})

test('a file that cannot be made is told, and harms nothing', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = function (done) {
      done(null)
    }
  })
  await open(page, gaps)
  await page.getByRole('button', { name: en.exports.png }).click()
  await expect(page.getByText(en.exports.noPicture)).toBeVisible()
  await take(page, en.exports.svg)
})

for (const address of ['/routes', '/cooperation', '/cooperation/map']) {
  test(`${address} gives its table and its files`, async ({ page }) => {
    await open(page, address)
    const { bytes } = await take(page, en.exports.csv)
    const rows = bytes.toString('utf8').trimEnd().split('\r\n').length - 1
    await page.getByRole('button', { name: en.table.show, exact: true }).click()
    await expect(page.locator('.data-table tbody tr')).toHaveCount(rows)
    expect(rows).toBeGreaterThan(5)
    if (address === '/cooperation') return
    expect((await take(page, en.exports.svg)).bytes.toString('utf8')).toContain(en.shell.disclaimer.split('.')[0])
  })
}

test('the query of a view opens in the explorer, and gives the data of the view', async ({ page }) => {
  await open(page, gaps)
  await page.getByRole('link', { name: en.shell.explore }).click()
  await expect(page).toHaveURL(/\/graphiql/)
  await page.getByRole('button', { name: /^Execute query/ }).click()
  await expect(page.getByLabel('Result Window')).toContainText('"cooperationGaps"')
  await expect(page.getByLabel('Result Window')).not.toContainText('"errors"')
})
