export { Countries } from './Countries'
export { Events } from './Events'
export { Organizations } from './Organizations'
export { Sources } from './Sources'
