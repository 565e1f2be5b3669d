import type { ComponentChildren } from 'preact'
import type { RecordClaimFragment, RecordContextFragment, RecordEntityFragment, RecordPeriodFragment } from '../api/generated'

/** A row of a definition list. `main` rows are those that stand beside a map too. */
export type Row = { label: string; value: ComponentChildren; main?: boolean }

/** What the page of one thing says beyond its claims, whatever its kind. */
export type Description = {
  told: Row[]
  appears: Row[]
  unknown: ComponentChildren[]
  /** Whether where it appears says more of it than its own claims do. */
  appearsFirst?: boolean
  /** When it was, so that a claim on it is written no more exactly than its source. */
  when?: RecordPeriodFragment
  /** What only this kind has, below what is told. */
  more?: ComponentChildren
}

/** What every operation of a page brings. */
export type Base = RecordContextFragment & { entity: RecordEntityFragment | object | null }

export type Contradiction = RecordContextFragment['contradictions'][number]
export type Claim = RecordClaimFragment

/** A row where there is something to say, else none. */
export function row(label: string, value: ComponentChildren): Row[] {
  return value === null || value === undefined || value === '' || value === false ? [] : [{ label, value }]
}

/** A row that stands beside a map too. */
export function mainRow(label: string, value: ComponentChildren): Row[] {
  return row(label, value).map((found) => ({ ...found, main: true }))
}

/** The lines for which it holds that something is not known. */
export function unknowns(...lines: (readonly [isUnknown: boolean, line: ComponentChildren])[]): ComponentChildren[] {
  return lines.filter(([isUnknown]) => isUnknown).map(([, line]) => line)
}

export type Entity = RecordEntityFragment

/** The thing itself; null where there is nothing of the id. */
export function entityOf({ entity }: Base): Entity | null {
  return entity && 'id' in entity ? entity : null
}
