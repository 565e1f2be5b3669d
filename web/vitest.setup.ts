// What modules of the page read of a browser when they are loaded; tests of the page itself run in a real one.
const page = new URL('http://localhost/')
Object.assign(globalThis, { location: page, addEventListener: () => {}, history: { pushState: () => {}, replaceState: () => {} } })
