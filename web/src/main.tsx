import './style/tokens.css'
import './style/base.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { address } from './address/address'
import { App } from './app/App'
import { wearTheme } from './app/theme'
import { askAhead } from './app/views'
import { langWanted, speak } from './words/words'

wearTheme()
askAhead(address.value.path, langWanted())
const spoken = speak()
// The first words are in the visitor's language: nothing is shown in another before.
void spoken.then(() => {
  render(<App />, document.getElementById('page')!)
  effect(() => void speak()) // the address may bring another language, by Back too
})
