import { signal } from '@preact/signals'

/** What the page shows: a path such as `/gaps/south-asia-north-america` and what is set in it. It is all there is of state that outlives a visit. */
export type Address = { path: string[]; set: Record<string, string> }

/** Reads an address from a path and a query, such as `/pair/COL-LKA?at=2022-07-02`. */
export function read(pathname: string, search: string): Address {
  const path = pathname.split('/').filter(Boolean).map(decode)
  return { path, set: Object.fromEntries(new URLSearchParams(search)) }
}

function decode(part: string) {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Writes an address; keys in the order of the alphabet, so that one view has one address. Empty values are left out. */
export function write({ path, set }: Address): string {
  const query = new URLSearchParams(
    Object.entries(set)
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ).toString()
  return '/' + path.map(encodeURIComponent).join('/') + (query ? '?' + query : '')
}

/** The address now. Views read it; only `go` and `change` write it. */
export const address = signal<Address>(read(location.pathname, location.search))

// What goes along from view to view; all else belongs to one view.
const kept = ['lang']

/** The address of another view, with the language kept. */
export function to(path: string, set: Record<string, string> = {}): string {
  const along = Object.fromEntries(kept.flatMap((key) => (address.value.set[key] ? [[key, address.value.set[key]]] : [])))
  return write({ path: path.split('/').filter(Boolean), set: { ...along, ...set } })
}

/** The address of a node of the graph, by its id: `country:LKA` is at `/country/LKA`. */
export function toNode(id: string, set: Record<string, string> = {}): string {
  return to(id.replace(':', '/'), set)
}

/** Goes to an address of this page; the browser's Back returns. */
export function go(href: string) {
  history.pushState(null, '', href)
  follow()
}

/**
 * Changes what is set in this view: an empty value or undefined takes it away. `replace` leaves no step for Back, for what changes many times a second.
 */
export function change(set: Record<string, string | undefined>, how: { replace?: boolean } = {}) {
  const next = { ...address.value.set }
  for (const [key, value] of Object.entries(set)) {
    if (value) next[key] = value
    else delete next[key]
  }
  const href = write({ path: address.value.path, set: next })
  if (href === location.pathname + location.search) return
  if (how.replace) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
  follow()
}

function follow() {
  address.value = read(location.pathname, location.search)
}

addEventListener('popstate', follow)
