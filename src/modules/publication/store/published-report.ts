// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { RoundReportDocument } from '../domain/report-document.ts'
import type { PublicRound } from '../domain/visited-list.ts'

type Which = Pick<PublicRound, 'id' | 'committee'>

const pieceSize = 262_144

/** Keeps the report as it was released, with its file in pieces. Nothing of it can change afterwards. */
export async function publishReport(
  tx: WriteTx,
  roundId: string,
  {
    document,
    file,
    on,
  }: { readonly document: RoundReportDocument; readonly file: Buffer; readonly on: LocalDate },
): Promise<void> {
  const key = { kept_by: tx.scope.organisation ?? '', round_id: roundId }
  await tx.sql
    .insertInto('published_report')
    .values({ ...key, document: JSON.stringify(document), released_on: on })
    .execute()
  for (let n = 0; n * pieceSize < file.length; n += 1)
    await tx.sql
      .insertInto('published_report_piece')
      .values({ ...key, n, bytes: file.subarray(n * pieceSize, (n + 1) * pieceSize) })
      .execute()
}

export async function hasPublishedReport(tx: Tx, { id, committee }: Which): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('published_report')
    .select('round_id')
    .where('kept_by', '=', committee)
    .where('round_id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** @throws NotFound while the round has none */
export async function getPublishedReport(tx: Tx, { id, committee }: Which): Promise<RoundReportDocument> {
  const row = await tx.sql
    .selectFrom('published_report')
    .select('document')
    .where('kept_by', '=', committee)
    .where('round_id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row.document as RoundReportDocument
}

/** @throws NotFound while the round has no report */
export async function getReportFile(tx: Tx, { id, committee }: Which): Promise<Buffer> {
  const rows = await tx.sql
    .selectFrom('published_report_piece')
    .select('bytes')
    .where('kept_by', '=', committee)
    .where('round_id', '=', id)
    .orderBy('n')
    .execute()
  if (rows.length === 0) throw new NotFound()
  return Buffer.concat(rows.map(row => row.bytes))
}
