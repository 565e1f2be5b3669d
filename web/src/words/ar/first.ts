export { default } from '../en/first'
