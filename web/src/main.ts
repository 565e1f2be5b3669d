import './style/tokens.css'
import './style/base.css'
import { effect } from '@preact/signals'
import { address } from './address/address'
import { askAhead } from './app/ahead'
import { wearTheme } from './app/theme'
import { langWanted, speak } from './words/words'

// The code of the page comes at the same time, but is long to read: what it will show is asked for first.
wearTheme()
askAhead(address.value.path, langWanted())
const spoken = speak()
// The first words are in the visitor's language: nothing is shown in another before.
void Promise.all([import('./app/page'), spoken]).then(([{ show }]) => {
  show()
  effect(() => void speak()) // the address may bring another language, by Back too
})
