import type { Table } from '../table/table'
import { words } from '../words/words'
import type { PairRow } from './rows'

/** The pairs as a table: what the matrix shows and the map draws. */
export function pairTable(rows: PairRow[], caption: string): Table<PairRow> {
  const w = words.value.cooperation
  const { cooperation } = words.value.kinds
  return {
    caption,
    rows,
    id: ({ id }) => id,
    columns: [
      { key: 'a', name: w.columns.a, value: ({ a }) => a },
      { key: 'b', name: w.columns.b, value: ({ b }) => b },
      {
        key: 'strongest_kind',
        name: w.columns.strongest,
        value: ({ strongest }) => strongest,
        show: ({ strongest }) => cooperation[strongest],
      },
      {
        key: 'kinds',
        name: w.columns.kinds,
        value: ({ kinds }) => kinds.join('; '),
        show: ({ kinds }) => kinds.map((kind) => cooperation[kind]).join('; '),
      },
      { key: 'contacts', name: w.columns.contacts, value: ({ contacts }) => contacts },
      { key: 'on_record', name: w.columns.on, value: ({ on }) => on, show: ({ on }) => w.sure[on] },
      { key: 'first', name: w.columns.first, value: ({ first }) => first },
      { key: 'last', name: w.columns.last, value: ({ last }) => last },
    ],
    sources: ({ sources }) => sources,
  }
}
