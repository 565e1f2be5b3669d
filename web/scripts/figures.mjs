// Measures what a visitor waits for and what is sent, and prints it beside what is aimed at. Not a test: times differ from machine to machine.
// `npm run figures` builds the server of this checkout and starts it; `npm run figures -- http://localhost:8080` measures one that runs.
import { chromium } from '@playwright/test'
import { chromiumHere } from '../e2e/chromium.mjs'
import { buildServer, startServer } from '../e2e/server.mjs'

const loads = 5
const steps = 40
const view = '/gaps/south-asia-north-america?at=2022-07-02'
const devices = {
  desktop: { viewport: { width: 1440, height: 900 }, slower: 1, aim: 600 },
  phone: { viewport: { width: 390, height: 844 }, slower: 4, aim: 1500 },
}

const given = process.argv[2]
if (!given) buildServer()
const server = given ? { url: given, stop: () => {} } : await startServer()
const browser = await chromium.launch(chromiumHere)
try {
  console.table(await measured())
} finally {
  await browser.close()
  await server.stop()
}

async function measured() {
  const rows = []
  rows.push(...(await sizes()))
  for (const [name, device] of Object.entries(devices)) {
    const times = []
    for (let i = 0; i < loads; i++) times.push(await firstMap(device))
    rows.push(
      row(`first map, ${name}${device.slower > 1 ? `, CPU ${device.slower} times slower` : ''}`, median(times), 'ms', device.aim, times),
    )
  }
  const frames = await pan(devices.desktop)
  rows.push(row('a frame while the map is moved, median', median(frames), 'ms', 20))
  rows.push(row('a frame while the map is moved, 95 of 100', quantile(frames, 0.95), 'ms'))
  return Object.fromEntries(rows.map(({ what, ...rest }) => [what, rest]))
}

function row(what, value, unit, aim, all) {
  return {
    what,
    measured: `${round(value)} ${unit}`,
    'aimed at': aim === undefined ? '' : `${aim} ${unit}`,
    met: aim === undefined ? '' : value <= aim ? 'yes' : 'NO',
    all: all ? all.map(round).join(' ') : '',
  }
}

/** What goes over the wire for a first visit, as it is packed. */
async function sizes() {
  const page = await browser.newPage(devices.desktop)
  const sent = []
  page.on('response', (response) =>
    sent.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => ({ path: new URL(response.url()).pathname, responseBodySize })),
    ),
  )
  await page.goto(server.url + view)
  await page.locator('svg.map-drawing path[fill="var(--land)"]').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const all = await Promise.all(sent)
  await page.close()
  const of = (fits) => all.filter(({ path }) => fits(path)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0) / 1000
  const [code, ground, data] = [of((path) => /\.(js|css)$/.test(path)), of((path) => /world/.test(path)), of((path) => path === '/graphql')]
  return [
    row('scripts and styles', code, 'kB'),
    row('land', ground, 'kB'),
    row('answers', data, 'kB'),
    row(
      'all of a first visit',
      of(() => true),
      'kB',
      120,
    ),
  ]
}

/** From the click on a link until lines and land are painted, with nothing kept from before. */
async function firstMap({ viewport, slower }) {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const painted = new Promise((resolve) => page.exposeFunction('painted', resolve))
  await page.addInitScript(() => {
    const look = () => {
      const map = document.querySelector('svg.map-drawing')
      if (map?.querySelector('[data-arc]') && map.querySelector('path[fill="var(--land)"]')) {
        requestAnimationFrame(() => setTimeout(() => window.painted(performance.now())))
      } else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(server.url + view)
  const time = await painted
  await context.close()
  return time
}

/** The time from frame to frame while the enlarged map is drawn along. */
async function pan({ viewport }) {
  const page = await browser.newPage({ viewport })
  await page.goto(server.url + view, { waitUntil: 'networkidle' })
  const map = page.locator('svg.map-drawing').first()
  await page.locator('.map-zoom button').first().click()
  await page.locator('.map-zoom button').first().click()
  const { x, y, width, height } = await map.boundingBox()
  const [cx, cy] = [x + width / 2, y + height / 2]
  await page.mouse.move(cx, cy)
  await page.mouse.down()
  await page.evaluate(() => {
    window.frames_ = []
    let last = performance.now()
    const next = (now) => {
      window.frames_.push(now - last)
      last = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  for (let i = 1; i <= steps; i++) await page.mouse.move(cx + 4 * i, cy + 2 * i)
  const frames = await page.evaluate(() => window.frames_)
  await page.mouse.up()
  await page.close()
  return frames.slice(1)
}

function median(numbers) {
  return quantile(numbers, 0.5)
}

function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}

function round(number) {
  return number < 100 ? Number(number.toFixed(1)) : Math.round(number)
}
