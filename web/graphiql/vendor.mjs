// Brings GraphiQL and React here from their npm packages, with the licences of all that is bundled in them: `make graphiql`.
// package-lock.json fixes the packages by their sums, SHA256SUMS the files, so that another file never comes in unseen.
import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

process.chdir(import.meta.dirname)
execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { stdio: 'inherit' })

const vendored = {
  'graphiql.min.js': 'graphiql/graphiql.min.js',
  'graphiql.min.css': 'graphiql/graphiql.min.css',
  'react.production.min.js': 'react/umd/react.production.min.js',
  'react-dom.production.min.js': 'react-dom/umd/react-dom.production.min.js',
}
for (const [file, from] of Object.entries(vendored)) copyFileSync(`node_modules/${from}`, file)
if (process.argv.includes('--accept')) writeFileSync('SHA256SUMS', execFileSync('sha256sum', Object.keys(vendored)))
execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { stdio: 'inherit' })

// The source map names the packages that are in the bundle; its own siblings stand in it by their folders' names.
const siblings = {
  'graphiql-react': '@graphiql/react',
  'graphiql-toolkit': '@graphiql/toolkit',
  'graphiql-plugin-history': '@graphiql/plugin-history',
  'graphiql-plugin-doc-explorer': '@graphiql/plugin-doc-explorer',
}
const fonts = ['@fontsource/fira-code', '@fontsource/roboto'] // they stand in the style sheet

function packageOf(source) {
  const inModules = source.split('node_modules/').at(-1)
  if (inModules !== source) return inModules.match(/^(@[^/]+\/)?[^/]+/)[0]
  const folder = source.match(/^\.\.\/\.\.\/([^/]+)\//)?.[1]
  return folder ? (siblings[folder] ?? folder) : 'graphiql'
}

function licenceOf(name) {
  const folder = `node_modules/${name}`
  const files = readdirSync(folder).filter((file) => /^licen[cs]e|notice/i.test(file))
  return files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim()).join('\n\n')
}

const { sources } = JSON.parse(readFileSync('node_modules/graphiql/graphiql.min.js.map', 'utf8'))
const names = [...new Set([...sources.map(packageOf), 'react', 'react-dom', 'scheduler', ...fonts])].sort()
const byText = new Map()
for (const name of names) {
  const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
  const text = licenceOf(name) || `Its package names the licence ${license} and holds no text of it.`
  byText.set(text, [...(byText.get(text) ?? []), name])
}
const rule = '-'.repeat(80)
const parts = [...byText].map(([text, of]) => `${of.join(', ')}\n\n${text.replaceAll('\r', '')}\n`)
writeFileSync(
  'LICENSES',
  `GraphiQL and React, and what is bundled in them, are under these licences.\n\n${rule}\n${parts.join(`\n${rule}\n`)}`,
)
