// SPDX-License-Identifier: EUPL-1.2
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import { newId, type PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Participation } from '../domain/participation.ts'
import type { Audience, PermittedPart, Share } from '../domain/report-sharing.ts'
import type { VisitId } from '../domain/visit.ts'
import { participationRows, toParticipation } from './participation.ts'

/** A visit to which the municipality was invited, and to whom it gave its report: ended shares included, oldest first. */
export type Shared = { readonly participation: Participation; readonly shares: readonly Share[] }

/** All of them in one statement, the newest invitation first; at most 50, with 500 shares each. */
export async function listShared(tx: Tx): Promise<Shared[]> {
  const rows = await withShares(tx).orderBy('p.received_at', 'desc').limit(50).execute()
  return rows.map(toShared)
}

/** @throws NotFound when the municipality of the scope was not invited to this visit */
export async function getShared(tx: Tx, visitId: string): Promise<Shared> {
  const row = await withShares(tx, visitId).executeTakeFirst()
  if (!row) throw new NotFound()
  return toShared(row)
}

const withShares = (tx: Tx, visitId?: string) =>
  participationRows(tx, visitId).select(eb =>
    jsonArrayFrom(
      eb
        .selectFrom('report_share as s')
        .leftJoin('person as by', 'by.id', 's.by_person')
        .select([
          's.id',
          's.audience',
          's.recipient',
          's.ground',
          's.part',
          's.until_on',
          's.by_person',
          's.at',
          's.ended_at',
          'by.name',
        ])
        .whereRef('s.organisation_id', '=', 'p.organisation_id')
        .whereRef('s.visit_id', '=', 'p.visit_id')
        .orderBy('s.at')
        .limit(500),
    ).as('shares'),
  )

type Row = Awaited<ReturnType<ReturnType<typeof withShares>['executeTakeFirstOrThrow']>>

const toShared = (row: Row): Shared => ({
  participation: toParticipation(row),
  shares: row.shares.map(one => ({
    id: one.id,
    audience: one.audience as Audience,
    recipient: one.recipient,
    ground: one.ground,
    part: one.part as PermittedPart,
    untilOn: one.until_on as LocalDate | null,
    by: one.by_person as PersonId,
    byName: one.name ?? 'een oud-collega',
    at: new Date(one.at),
    endedAt: one.ended_at === null ? null : new Date(one.ended_at),
  })),
})

/** @returns the id of the share */
export async function insertShare(
  tx: WriteTx,
  visitId: VisitId,
  share: Pick<Share, 'audience' | 'recipient' | 'ground' | 'part' | 'untilOn'>,
  now: Date,
): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('report_share')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visitId,
      id,
      audience: share.audience,
      recipient: share.recipient,
      ground: share.ground,
      part: share.part,
      until_on: share.untilOn,
      by_person: tx.scope.person ?? '',
      at: now,
    })
    .execute()
  return id
}

/** @returns false when it had ended already, or never was */
export async function endShare(tx: WriteTx, visitId: VisitId, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('report_share')
    .set({ ended_at: now })
    .where('visit_id', '=', visitId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
