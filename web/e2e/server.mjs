// The server under test: built from this checkout, with the embedded graph, on a free port.
import { execFileSync, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const binary = 'bin/web-server'
const patience = 30_000

export function buildServer() {
  execFileSync('go', ['build', '-o', binary, './server'], { cwd: root, stdio: 'inherit' })
}

/** Starts the server that was built. It ends by stop(), or with this process. */
export async function startServer(...args) {
  const server = spawn(`${root}${binary}`, ['--addr', '127.0.0.1:0', ...args], { cwd: root, env: {}, stdio: ['ignore', 'pipe', 'inherit'] })
  const kill = () => server.kill()
  process.once('exit', kill)
  const ended = new Promise((resolve) => server.once('close', resolve))
  const stop = () => {
    process.off('exit', kill)
    kill()
    return ended
  }
  return { url: await addressOf(server), stop }
}

/** What the server says of where it listens. */
function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = () => reject(new Error(`the server did not say where it listens; it said:\n${said}`))
    const late = setTimeout(fail, patience)
    server.once('error', reject).once('close', fail)
    server.stdout.on('data', (text) => {
      said += text
      const url = /page +(http:\S+)\/\n/.exec(said)?.[1]
      if (!url) return
      clearTimeout(late)
      resolve(url)
    })
  })
}
