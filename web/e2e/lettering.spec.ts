// Names on maps: none over another, none cut by the edge.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { open } from './page'

type Name = { text: string; box: { x: number; y: number; right: number; bottom: number } }
const addresses = [
  '/gaps/south-asia-north-america?at=2021-06-01',
  '/gaps/south-asia-north-america?at=2022-07-02',
  '/gaps/south-asia-north-america?at=2023-04-01',
  '/routes',
  '/routes/vessel-off-viet-nam',
  '/cooperation/map',
]
const panes = { desktop: { width: 1440, height: 900 }, tablet: { width: 820, height: 1180 }, phone: { width: 390, height: 844 } }

for (const address of addresses) {
  test(`names on ${address}`, async ({ page }) => {
    await open(page, address)
    for (const lang of ['en', 'ar']) {
      await page.locator('.settings select').first().selectOption(lang)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      for (const [device, viewport] of Object.entries(panes)) {
        await page.setViewportSize(viewport)
        const { pane, names } = await lettering(page)
        const where = `${device}, ${lang}`
        expect.soft(names.length, `names: ${where}`).toBeGreaterThan(3)
        const cut = names.filter(({ box }) => isOutside(box, pane)).map(({ text }) => text)
        expect.soft(cut, `cut: ${where}`).toEqual([])
        expect.soft(overlapping(names), `over one another: ${where}`).toEqual([])
      }
    }
  })
}

/** Each name with its second line and the number of its stage, as boxes on the screen. Those of an inset stand in a frame of their own. */
async function lettering(page: Page): Promise<{ pane: Name['box']; names: Name[] }> {
  await expect.poll(() => page.locator('.map').evaluate((map) => map.clientWidth - map.querySelector('svg')!.clientWidth)).toBe(0)
  return page.locator('svg.map-drawing').evaluate((svg) => {
    const plain = ({ x, y, right, bottom }: DOMRect) => ({ x, y, right, bottom })
    const groups = [...svg.querySelectorAll('.map-fixed')].filter((group) => group.querySelector('text') && group.closest('svg') === svg)
    return {
      pane: plain(svg.getBoundingClientRect()),
      names: groups.map((group) => ({ text: group.textContent!, box: plain(group.getBoundingClientRect()) })),
    }
  })
}

// The box of a text has room for accents above and below what is written.
const slack = 3

function isOutside(box: Name['box'], pane: Name['box']) {
  return box.x < pane.x - 1 || box.right > pane.right + 1 || box.y < pane.y - slack || box.bottom > pane.bottom + slack
}

function overlapping(names: Name[]): string[] {
  return names.flatMap((a, i) => names.slice(i + 1).flatMap((b) => (isOver(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])))
}

function isOver(a: Name['box'], b: Name['box']) {
  return a.x < b.right - 1 && b.x < a.right - 1 && a.y < b.bottom - slack && b.y < a.bottom - slack
}
