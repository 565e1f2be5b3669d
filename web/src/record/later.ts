import { later } from '../app/later'

/** What is told of a thing, beside a map: its code comes when something is first opened there. */
export const Detail = later(async () => (await import('./Detail')).Detail)
