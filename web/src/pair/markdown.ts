import { toNode } from '../address/address'
import { comma } from '../cooperation/marks'
import { words } from '../words/words'
import type { Brief, Line, Piece, Section, Table } from './brief'
import type { Footnote } from './footnotes'

/** The brief as Markdown with footnotes, to be pasted into a paper. `page` is its address, which it names and by which its links are whole. */
export function markdown({ kicker, title, under, sections, sources }: Brief, page: string): string {
  const { origin } = new URL(page)
  const write = (line: Line) =>
    line
      .map((piece) => pieceOf(piece, origin))
      .join('')
      .trim()
  return [
    `# ${escaped(title)}`,
    `${escaped(kicker)}.`,
    write(under),
    `<${page}>`,
    ...sections.map((section) => sectionOf(section, write)),
    `## ${words.value.pair.sections.sources}`,
    sources.map(footnoteOf).join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}

type Write = (line: Line) => string

function sectionOf({ title, count, table, lines, remarks = [] }: Section, write: Write): string {
  const parts = [
    `## ${escaped(title)}${count ? ` (${count})` : ''}`,
    table && tableOf(table, write),
    lines.map((line) => `- ${write(line)}`).join('\n'),
    ...remarks.map(write),
  ]
  return parts.filter(Boolean).join('\n\n')
}

function tableOf({ corner, sides, rows }: Table, write: Write): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [
    row([corner, ...sides].map(escaped)),
    row(['---', '---', '---']),
    ...rows.map(({ name, cells }) => row([write([name]), ...cells.map(([status, detail]) => escaped(status + comma() + detail))])),
  ].join('\n')
}

function footnoteOf({ number, title, publisher, date, url }: Footnote): string {
  const parts = [title, publisher, date].filter(Boolean).map(escaped).join(comma())
  return `[^${number}]: ${parts}.${url ? ` <${url}>` : ''}`
}

function pieceOf(piece: Piece, origin: string): string {
  if (typeof piece === 'string') return escaped(piece)
  if ('notes' in piece) return piece.notes.map((number) => `[^${number}]`).join('')
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(escaped(piece.text)) ?? []
  const strong = piece.strong ? `**${text}**` : text
  return before + (piece.about && !piece.onPage ? `[${strong}](${origin}${toNode(piece.about)})` : strong) + after
}

// What Markdown would take for its own.
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&')
}
