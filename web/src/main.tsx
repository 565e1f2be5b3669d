import './style/tokens.css'
import './style/base.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { App } from './app/App'
import { wearTheme } from './app/theme'
import { speak } from './words/words'

wearTheme()
// The first words are in the visitor's language: nothing is shown in another before.
void speak().then(() => {
  render(<App />, document.getElementById('page')!)
  effect(() => void speak()) // the address may bring another language, by Back too
})
