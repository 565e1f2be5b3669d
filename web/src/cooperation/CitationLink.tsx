import { toNode } from '../address/address'
import { Link } from '../address/Link'
import { comma } from './marks'
import { publishedOn, publisherOf } from './published'
import type { Citation } from './sources'

/** Who says so and when, with the way there: the source itself on the web, else what the record has of it. */
export function CitationLink({ of: { source } }: { of: Citation }) {
  const text = (
    <>
      {publisherOf(source)}
      {comma()}
      <bdi>{publishedOn(source)}</bdi>
    </>
  )
  if (!source.url) return <Link href={toNode(source.id)}>{text}</Link>
  return (
    <a href={source.url} rel="external noreferrer">
      {text} <span aria-hidden="true">↗</span>
    </a>
  )
}
