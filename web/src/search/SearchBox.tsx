import { useEffect, useRef } from 'preact/hooks'
import { words } from '../words/words'
import { Suggestions } from './Suggestions'
import { useSearchBox } from './useSearchBox'
import './search.css'

const list = 'suggestions'

/** The search in the bar: suggestions as one types, and the way to all that is found. On a phone it opens over the bar. */
export function SearchBox() {
  const w = words.value.search
  const box = useSearchBox()
  const input = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useFocusOnTurn(box.wide, input, opener)
  const blur = (event: FocusEvent) => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) box.close()
  }
  const submit = (event: Event) => {
    event.preventDefault()
    box.submit()
  }
  return (
    <div class={box.wide ? 'search wide' : 'search'} onFocusOut={blur}>
      <button class="search-open" ref={opener} aria-expanded={box.wide} onClick={() => box.widen(true)}>
        {w.open}
      </button>
      <form role="search" onSubmit={submit}>
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={w.label}
          aria-autocomplete="list"
          aria-expanded={box.shown}
          aria-controls={list}
          aria-activedescendant={box.shown && box.chosen >= 0 ? `${list}-${box.chosen}` : undefined}
          placeholder={w.placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          value={box.typed}
          onInput={(event) => box.type(event.currentTarget.value)}
          onKeyDown={box.press}
        />
        <button type="button" class="search-close" onClick={() => box.widen(false)}>
          {w.close}
        </button>
        <Suggestions id={list} hits={box.shown ? box.hits : []} total={box.total} query={box.typed} chosen={box.chosen} go={box.leave} />
      </form>
    </div>
  )
}

type Focusable = { current: HTMLElement | null }

// What is opened over the bar takes the focus, and gives it back.
function useFocusOnTurn(on: boolean, inside: Focusable, outside: Focusable) {
  const before = useRef(on)
  useEffect(() => {
    if (before.current === on) return
    before.current = on
    const target = on ? inside.current : outside.current
    if (on || document.activeElement === document.body) target?.focus()
  }, [on])
}
