import { defineConfig } from 'vitest/config'

// The Go server that `npm run dev` asks for data; `make serve` starts one.
const server = process.env.SERVER ?? 'http://localhost:8080'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // Everything that a browser fetches has an address of its own: the policy allows no data: scripts and no inline styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  server: { proxy: { '/graphql': server, '/graphiql': server, '/readyz': server } },
  test: { setupFiles: ['./vitest.setup.ts'], include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'] },
})
