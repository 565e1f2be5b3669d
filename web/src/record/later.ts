import { later } from '../app/later'
import './acted' // it must see what the visitor does before the code of a detail is there

/** What is told of a thing, beside a map: its code comes when something is first opened there. */
export const Detail = later(async () => (await import('./Detail')).Detail)
