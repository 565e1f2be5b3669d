export {} // a module, for it awaits

// What modules of the page read of a browser when they are loaded; tests of the page itself run in a real one.
const page = new URL('http://localhost/')
Object.assign(globalThis, { location: page, addEventListener: () => {}, history: { pushState: () => {}, replaceState: () => {} } })

const { words } = await import('./src/words/words')
words.value = (await import('./src/words/en')).default
