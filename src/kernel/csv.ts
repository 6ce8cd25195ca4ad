// SPDX-License-Identifier: EUPL-1.2

export type CsvLine = { readonly line: number; readonly fields: readonly string[] }

/**
 * Lines of a text that is separated by commas, semicolons or tabs (RFC 4180): quotes, doubled quotes, breaks within quotes.
 * The first line decides on the separator: spreadsheets in Dutch write semicolons, and what is copied out of one has tabs.
 * Empty lines are left out; fields are trimmed. `openQuote` is the line on which a quote was opened and never closed.
 */
export function parseCsv(text: string): { readonly lines: readonly CsvLine[]; readonly openQuote?: number } {
  const content = text.replace(/^\uFEFF/, '')
  const first = content.split('\n', 1)[0] ?? ''
  const separator = ['\t', ';'].find(one => first.includes(one)) ?? ','
  const lines: CsvLine[] = []
  let fields: string[] = []
  let field = ''
  let quotedSince: number | undefined
  let [line, startedOn] = [1, 1]
  const endField = (): void => {
    fields.push(field.trim())
    field = ''
  }
  const endLine = (): void => {
    endField()
    if (fields.some(text => text !== '')) lines.push({ line: startedOn, fields })
    fields = []
    startedOn = line
  }
  for (let at = 0; at < content.length; at += 1) {
    const character = content[at] as string
    if (character === '\n') line += 1
    if (quotedSince !== undefined) {
      if (character !== '"') field += character
      else if (content[at + 1] !== '"') quotedSince = undefined
      else {
        field += '"'
        at += 1
      }
    } else if (character === '"' && field.trim() === '') quotedSince = line
    else if (character === separator) endField()
    else if (character === '\n') endLine()
    else if (character !== '\r') field += character
  }
  if (quotedSince !== undefined) return { lines, openQuote: quotedSince }
  endLine()
  return { lines }
}
