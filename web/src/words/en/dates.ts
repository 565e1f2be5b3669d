export default {
  by: (day: string) => `by ${day}`,
  since: (day: string) => `since ${day}`,
  weekOf: (day: string) => `week of ${day}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  notStated: 'not stated',
}
