/** Days as `2022-07-02`: they compare as texts do. All arithmetic is in UTC, for a day is no instant. */
const utc = (day: string) => new Date(day + 'T00:00:00Z')
const text = (date: Date) => date.toISOString().slice(0, 10)
const msPerDay = 86_400_000

/** How many days `to` is after `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / msPerDay)
}

/** The day so many days later. */
export function addDays(day: string, count: number): string {
  return text(new Date(utc(day).getTime() + count * msPerDay))
}

/** The same day so many months later, or that month's last day where it is shorter. */
export function addMonths(day: string, count: number): string {
  const first = utc(day.slice(0, 8) + '01')
  first.setUTCMonth(first.getUTCMonth() + count)
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(Number(day.slice(8)), last))
  return text(first)
}

/** Whether a text is a day of the calendar. */
export function isDay(day: string | undefined): day is string {
  return !!day && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(utc(day).getTime()) && text(utc(day)) === day
}

/** The day, or the nearer end of the span if it lies outside. */
export function within(day: string, first: string, last: string): string {
  return day < first ? first : day > last ? last : day
}
