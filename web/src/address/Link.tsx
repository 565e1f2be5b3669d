import type { ComponentChildren } from 'preact'
import { go } from './address'

type Props = {
  href: string
  class?: string
  id?: string
  lang?: string
  'aria-current'?: 'page' | 'true'
  'aria-label'?: string
  children?: ComponentChildren
}

/** A link inside the page: followed without loading it again, and an ordinary link for a new tab, a copy or a middle click. */
export function Link({ href, ...rest }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(href)
  }
  return <a href={href} onClick={follow} {...rest} />
}
