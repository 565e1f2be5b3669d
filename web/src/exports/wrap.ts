/** Breaks a text into lines of a width at its spaces; a word that is longer, such as an address, wherever it must. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    const parts = cut(word, width, measure)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1)!
  }
  return line ? [...lines, line] : lines
}

function cut(word: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part && measure(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
