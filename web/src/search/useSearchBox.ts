import { useState } from 'preact/hooks'
import { go, to, toNode } from '../address/address'
import { moved } from './choice'
import { searchable } from './hits'
import { useSuggestions } from './useSuggestions'

/** What the search in the bar holds, and what keys and letters do to it. */
export function useSearchBox() {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [chosen, choose] = useState(-1)
  const [wide, setWide] = useState(false)
  const { hits, total } = useSuggestions(typed)
  const shown = open && hits.length > 0

  const type = (text: string) => {
    setTyped(text)
    choose(-1)
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    choose(-1)
  }
  const leave = (href: string) => {
    type('')
    close()
    setWide(false)
    go(href)
  }
  const submit = () => {
    const hit = shown ? hits[chosen] : undefined
    const query = searchable(typed)
    if (hit) leave(toNode(hit.id))
    else if (query) leave(to('/search', { q: query }))
  }
  // Escape goes back a step at a time: the list, the words, the search itself.
  const escape = () => {
    if (shown) close()
    else if (typed) type('')
    else setWide(false)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return escape()
    const next = moved(event.key, chosen, hits.length)
    if (next === undefined) return
    event.preventDefault()
    if (shown) choose(next)
    else setOpen(true)
  }
  return { typed, hits, total, shown, chosen, wide, type, close, leave, submit, press, widen: setWide }
}
