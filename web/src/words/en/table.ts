export default {
  show: 'Table',
  sources: 'Sources',
  none: 'Nothing to list.',
  rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
}
