import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

// The Go server that `npm run dev` asks for data; `make serve` starts one.
const server = process.env.SERVER ?? 'http://localhost:8080'

/** Has browsers fetch the code of the page together with what starts it, not after it. */
const pageAtOnce: Plugin = {
  name: 'page-at-once',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const page = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.name === 'page')
      if (page?.type !== 'chunk') return []
      const styles = [...(page.viteMetadata?.importedCss ?? [])]
      const link = (rel: string) => (file: string) => ({
        tag: 'link',
        attrs: { rel, crossorigin: true, href: `/${file}` },
        injectTo: 'head' as const,
      })
      return [...[page.fileName, ...page.imports].map(link('modulepreload')), ...styles.map(link('stylesheet'))].filter(
        ({ attrs }) => !html.includes(attrs.href),
      )
    },
  },
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [pageAtOnce],
  build: {
    // Everything that a browser fetches has an address of its own: the policy allows no data: scripts and no inline styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  server: { proxy: { '/graphql': server, '/graphiql': server, '/readyz': server } },
  test: { setupFiles: ['./vitest.setup.ts'], include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'] },
})
