// Photographs every view, on a desktop and on a phone, light and dark, into docs/screenshots. `npm run screenshots`, or only some: `npm run screenshots gaps`.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { chromiumHere } from '../e2e/chromium.mjs'
import { buildServer, startServer } from '../e2e/server.mjs'
import { views } from '../e2e/views.mjs'

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))
const sizes = { 1440: { width: 1440, height: 900 }, 390: { width: 390, height: 844 } }
const wanted = process.argv.slice(2)

buildServer()
mkdirSync(folder, { recursive: true })
const { url, stop } = await startServer()
const browser = await chromium.launch(chromiumHere)
try {
  for (const [width, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark']) {
      const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' })
      for (const view of views.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
        await page.goto(url + view.address, { waitUntil: 'networkidle' })
        await page.locator('main h1').first().waitFor()
        await page.evaluate(() => document.fonts.ready)
        const file = `${view.name}-${width}-${colorScheme}.png`
        await page.screenshot({ path: folder + file })
        console.log(file)
      }
      await page.close()
    }
} finally {
  await browser.close()
  await stop()
}
