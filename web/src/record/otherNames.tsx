import type { Entity, Row } from './description'
import { Untranslated } from '../words/Untranslated'
import { words } from '../words/words'
import { row } from './description'

/** The names of a thing in other languages and wordings, and its identifiers elsewhere. */
export function otherNames({ allNames, externalIds, name }: Entity): Row[] {
  const w = words.value.record
  const others = allNames.filter(({ value }) => value !== name)
  return [
    ...row(
      w.row.alsoKnown,
      others.length > 0 && (
        <ul class="things">
          {others.map(({ value, lang }) => (
            <li key={value + lang}>{lang ? <Untranslated lang={lang}>{value}</Untranslated> : <Untranslated>“{value}”</Untranslated>}</li>
          ))}
        </ul>
      ),
    ),
    ...row(
      w.elsewhere,
      externalIds.length > 0 && (
        <ul class="things">
          {externalIds.map(({ scheme, value }) => (
            <li key={scheme + value}>
              <bdi dir="ltr">
                {scheme} {value}
              </bdi>
            </li>
          ))}
        </ul>
      ),
    ),
  ]
}
