export { default } from '../en/more'
