import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** Makes the links in an element one stop of the Tab key: the arrows go from one to the next, Home and End to the ends. */
export function useRoving(root: RefObject<HTMLElement | null>) {
  const links = () => [...(root.current?.querySelectorAll('a') ?? [])]
  useEffect(() => {
    const all = links()
    const stop = all.find((link) => link === document.activeElement) ?? all[0]
    for (const link of all) link.tabIndex = link === stop ? 0 : -1
  })
  return (event: KeyboardEvent) => {
    const all = links()
    const at = all.indexOf(document.activeElement as HTMLAnchorElement)
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
    const link = next === undefined ? undefined : all[next]
    if (!link) return
    event.preventDefault()
    for (const each of all) each.tabIndex = each === link ? 0 : -1
    link.focus()
  }
}
