import { render } from 'preact'
import { App } from './App'

/** Puts the page into its place. */
export function show() {
  render(<App />, document.getElementById('page')!)
}
