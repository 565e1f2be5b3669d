// The browser of the machine, with nothing to talk to but this machine's servers.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome']
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

/** Where the browser is: what CHROMIUM names, or one on PATH. */
function found() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const path = process.env.CHROMIUM ?? folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file))
  if (!path) throw new Error('there is no Chromium on PATH: make install on Debian, or name one in CHROMIUM')
  return path
}

/** Options for Playwright's launch. */
export const chromiumHere = { executablePath: found(), args: [...quiet, closed, ...sandbox] }
