export default {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  day: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  by: (day: string) => `by ${day}`,
  since: (day: string) => `since ${day}`,
  weekOf: (day: string) => `week of ${day}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  notStated: 'not stated',
}
