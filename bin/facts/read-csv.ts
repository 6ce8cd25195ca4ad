// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'

export type CsvRow = Readonly<Record<string, string>>

/** Rows of a comma-separated file with a heading line; every row has every column, quotes are allowed (RFC 4180). */
export function readCsv(path: string): readonly CsvRow[] {
  const [heading, ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/)
  const columns = fieldsOf(heading ?? '')
  return lines.map(line => {
    const fields = fieldsOf(line)
    return Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? '']))
  })
}

function fieldsOf(line: string): string[] {
  const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)]
  return fields.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
