// The browser of the machine, with nothing to talk to but this machine's servers.
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
]
const closed = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
// Root, as in a container, has no sandbox.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Options for Playwright's launch. CHROMIUM names a browser that is elsewhere. */
export const chromiumHere = {
  executablePath: process.env.CHROMIUM ?? places.find((place) => existsSync(place)),
  args: [...quiet, closed, ...sandbox],
}
