import type { Address } from '../address/address'

/** The name of a file: the view, its day, the version of the data, such as `gaps-south-asia-north-america-2022-07-02-b7f986ffb055.svg`. */
export function fileName({ path, set }: Address, version: string, ending: string): string {
  const parts = [...(path.length > 0 ? path : ['gaps']), set.at, version]
  const plain = parts.map((part) => part?.replace(/[^\p{L}\p{N}]+/gu, '-')).filter(Boolean)
  return `${plain.join('-')}.${ending}`
}
