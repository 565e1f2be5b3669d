import type { ComponentChildren } from 'preact'
import { lang } from './words'

/** What the record says in English only: marked as such, and set from left to right whatever the page does. */
export function Untranslated({ children, lang: its = 'en' }: { children: ComponentChildren; lang?: string }) {
  if (its === lang.value) return <>{children}</>
  return (
    <bdi lang={its} dir="auto">
      {children}
    </bdi>
  )
}
