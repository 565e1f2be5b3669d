import { readFileSync } from 'node:fs'
import type { CooperationGroundQuery, CooperationOnRecordQuery } from '../../api/generated'

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

/** What the API answered of the record that comes with the project: all countries and routes, and all cooperation. */
export const ground: CooperationGroundQuery = read('ground.json')
export const onRecord: CooperationOnRecordQuery = read('onRecord.json')
