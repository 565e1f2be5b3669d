import { toNode } from '../address/address'
import { Link } from '../address/Link'
import { Untranslated } from '../words/Untranslated'
import type { Piece } from './brief'

/** Pieces of text one after the other. */
export function Pieces({ of }: { of: Piece[] }) {
  return (
    <>
      {of.map((piece, i) => (
        <One key={i} piece={piece} />
      ))}
    </>
  )
}

function One({ piece }: { piece: Piece }) {
  if (typeof piece === 'string') return <>{piece}</>
  if ('notes' in piece) return <Notes numbers={piece.notes} />
  const text = piece.lang ? <Untranslated lang={piece.lang}>{piece.text}</Untranslated> : piece.text
  const inner = piece.strong ? <b>{text}</b> : text
  return piece.about ? <Link href={toNode(piece.about)}>{inner}</Link> : <>{inner}</>
}

function Notes({ numbers }: { numbers: number[] }) {
  return (
    <>
      {numbers.map((number) => (
        <sup key={number}>
          <a href={`#source-${number}`}>{number}</a>
        </sup>
      ))}
    </>
  )
}
