// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { to } from 'pg-copy-streams'
import { type CatalogueTable, readCatalogue } from '../db/catalogue.ts'

/** A table as it is copied: its columns without the generated ones, in the order of its primary key. */
export type CopiedTable = {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: string
  readonly refersTo: readonly string[]
}

/**
 * Every table of ours, so that what others refer to comes first. The job queue is not among them: it is rebuilt. Nor is
 * what says of itself that it is never in a backup: the keys of what is sealed there.
 */
export async function copiedTables(client: pg.Client): Promise<CopiedTable[]> {
  const tables = (await readCatalogue(client))
    .filter(table => !table.comment.endsWith('never in a backup'))
    .map(toCopied)
  const sorted: CopiedTable[] = []
  const place = (table: CopiedTable) => {
    if (sorted.includes(table)) return
    for (const name of table.refersTo) {
      const target = tables.find(one => one.name === name)
      if (target && target !== table) place(target)
    }
    sorted.push(table)
  }
  tables.forEach(place)
  return sorted
}

function toCopied(table: CatalogueTable): CopiedTable {
  const primary = table.keys.find(key => key.definition.startsWith('PRIMARY KEY'))?.definition ?? ''
  return {
    name: `${table.schema}.${table.name}`,
    columns: table.columns.filter(column => !column.generated).map(column => column.name),
    key: /\((.*)\)/.exec(primary)?.[1] ?? '1',
    refersTo: table.keys
      .flatMap(key => /REFERENCES ([a-z_.]+)/.exec(key.definition)?.[1] ?? [])
      .map(name => (name.includes('.') ? name : `public.${name}`)),
  }
}

/** The rows of a table as text, in pieces. */
export const copyOut = (client: pg.Client, { name, columns, key }: CopiedTable) =>
  client.query(to(`COPY (SELECT ${columns.map(quoted).join(', ')} FROM ${name} ORDER BY ${key}) TO STDOUT`))

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Rows and digest of a table as it is now. */
export async function measure(
  client: pg.Client,
  table: CopiedTable,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const piece of copyOut(client, table) as AsyncIterable<Buffer>) {
    hash.update(piece)
    rows += countLines(piece)
  }
  return { rows, sha256: hash.digest('hex') }
}

/** One row is one line: COPY writes a line end within a value as \n. */
export function countLines(piece: Buffer): number {
  let lines = 0
  for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) lines += 1
  return lines
}
