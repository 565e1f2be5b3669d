import { toNode } from '../address/address'
import { words } from '../words/words'
import type { Brief, Line, Piece, Section, Table } from './brief'
import type { Footnote } from './footnotes'

/** The brief as Markdown with footnotes, to be pasted into a paper; `origin` makes its links whole. */
export function markdown({ kicker, title, under, sections, sources }: Brief, origin: string): string {
  const write = (piece: Piece) => pieceOf(piece, origin)
  return [
    `# ${escaped(title)}`,
    `${escaped(kicker)}.`,
    under.map(write).join(''),
    ...sections.map((section) => sectionOf(section, write)),
    `## ${words.value.pair.sections.sources}`,
    sources.map(footnoteOf).join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}

type Write = (piece: Piece) => string

function sectionOf({ title, count, table, lines, remarks = [] }: Section, write: Write): string {
  const parts = [
    `## ${escaped(title)}${count ? ` (${count})` : ''}`,
    table && tableOf(table, write),
    lines.map((line) => `- ${lineOf(line, write)}`).join('\n'),
    ...remarks.map((line) => lineOf(line, write)),
  ]
  return parts.filter(Boolean).join('\n\n')
}

function tableOf({ corner, sides, rows }: Table, write: Write): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [
    row([escaped(corner), ...sides.map(write)]),
    row(['---', '---', '---']),
    ...rows.map(({ name, cells }) => row([write(name), ...cells.map(([status, detail]) => escaped(`${status}, ${detail}`))])),
  ].join('\n')
}

function lineOf({ pieces, notes }: Line, write: Write): string {
  return pieces.map(write).join('').trim() + notes.map((number) => `[^${number}]`).join('')
}

function footnoteOf({ number, title, publisher, date, url }: Footnote): string {
  const parts = [title, publisher, date].filter(Boolean).map(escaped).join(', ')
  return `[^${number}]: ${parts}.${url ? ` <${url}>` : ''}`
}

function pieceOf(piece: Piece, origin: string): string {
  if (typeof piece === 'string') return escaped(piece)
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(escaped(piece.text)) ?? []
  const strong = piece.strong ? `**${text}**` : text
  return before + (piece.href ? `[${strong}](${origin}${toNode(piece.href)})` : strong) + after
}

// What Markdown would take for its own.
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&')
}
