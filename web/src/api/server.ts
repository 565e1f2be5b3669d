import { signal } from '@preact/signals'

/** Since when the server has not answered; null while it does. */
export const awaySince = signal<Date | null>(null)

const waiting = new Set<() => void>()
const pause = 4000 // ms between two tries
let timer: ReturnType<typeof setTimeout> | undefined

/** Says that the server did not answer; `again` is called once it does. */
export function away(again: () => void) {
  waiting.add(again)
  awaySince.value ??= new Date()
  timer ??= setTimeout(probe, pause)
}

/** Asks at once whether the server is back, instead of at the next turn. */
export function tryNow() {
  clearTimeout(timer)
  return probe()
}

async function probe() {
  timer = undefined
  if (await ready()) {
    awaySince.value = null
    const all = [...waiting]
    waiting.clear()
    for (const again of all) again()
  } else timer ??= setTimeout(probe, pause)
}

/** Whether the server answers now. */
export async function ready() {
  try {
    return (await fetch('/readyz', { cache: 'no-store' })).ok
  } catch {
    return false
  }
}

const glance = 30000 // ms
setInterval(async () => {
  if (document.visibilityState === 'visible' && !awaySince.value && !(await ready())) away(() => {})
}, glance)
addEventListener('offline', () => away(() => {}))
addEventListener('online', () => awaySince.value && tryNow())
