// The views that are looked at in every language and colour, and photographed: each with something to see.
/** @type {{ name: string, address: string }[]} */
export const views = [
  { name: 'gaps', address: '/gaps/south-asia-north-america?at=2022-07-02' },
  {
    name: 'gaps-witness',
    address: '/gaps/south-asia-north-america?at=2023-04-01&sel=cooperation%3Acolombia-costa-rica-panama-2023',
  },
  { name: 'routes', address: '/routes' },
  { name: 'cooperation', address: '/cooperation?sel=pair%3ACOL-LKA' },
  { name: 'cooperation-map', address: '/cooperation/map' },
  { name: 'pair', address: '/pair/COL-LKA' },
  { name: 'events', address: '/events' },
  { name: 'event', address: '/event/dubai-event-2022' },
  { name: 'country', address: '/country/LKA' },
  { name: 'organization', address: '/organization/unodc' },
  { name: 'route', address: '/route/south-asia-north-america' },
  { name: 'sources', address: '/sources' },
  { name: 'source', address: '/source/unodc-2022-07-01-sri-lanka-bilateral-meetings' },
  { name: 'search', address: '/search?q=sri+lanka' },
  { name: 'method', address: '/method' },
]

/** A view in another language, or with more set. */
export function withSet(address, set) {
  const [path, query] = address.split('?')
  return `${path}?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(query)), ...set })}`
}
