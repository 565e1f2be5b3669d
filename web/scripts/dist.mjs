// Builds the page: operations, types, bundle. dist/ is committed, so that the server needs no Node.js. With --check it fails if what was there
// is not what is built, to the byte. dist/ is touched only if it differs, for Go may be reading it.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

process.chdir(join(import.meta.dirname, '..'))
const generated = 'src/api/generated.ts'
const stale = []

const before = readIfThere(generated)
run('node', 'scripts/operations.mjs')
if (before !== readIfThere(generated)) stale.push(generated)

run('node_modules/.bin/tsc', '--noEmit')

const work = mkdtempSync(join(tmpdir(), 'web-'))
const fresh = join(work, 'dist')
await build({ build: { outDir: fresh, emptyOutDir: true }, logLevel: 'warn' })
for (const name of differing('dist', fresh)) stale.push(`dist/${name}`)
if (stale.some((name) => name.startsWith('dist/'))) {
  rmSync('dist', { recursive: true, force: true })
  cpSync(fresh, 'dist', { recursive: true })
}
rmSync(work, { recursive: true })

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(
    `what is built of web/ was not up to date; it is now: commit it with what it is built from\n${stale.map((name) => `  web/${name}`).join('\n')}`,
  )
  process.exit(1)
}

function run(command, ...args) {
  try {
    execFileSync(command, args, { stdio: 'inherit' })
  } catch {
    process.exit(1) // the command has said why
  }
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** The files of two folders that are in one alone, or not the same in both. */
function differing(a, b) {
  const [inA, inB] = [contents(a), contents(b)]
  return [...new Set([...inA.keys(), ...inB.keys()])].filter((name) => !inA.get(name)?.equals(inB.get(name) ?? Buffer.alloc(0))).sort()
}

function contents(folder) {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}
