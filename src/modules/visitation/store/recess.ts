// SPDX-License-Identifier: EUPL-1.2

import type { RecessRow } from '../../../../db/tables.ts'
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Recess, RecessId, RecessPeriod, WithdrawnRecess } from '../domain/recess.ts'
import type { Round } from '../domain/round.ts'
import type { RoundId } from '../domain/visit.ts'

/** Adds periods to a round, each for the same reason. */
export async function insertRecesses(
  tx: WriteTx,
  roundId: RoundId,
  periods: readonly RecessPeriod[],
  reason: string,
  now: Date,
): Promise<void> {
  if (periods.length === 0) return
  await tx.sql
    .insertInto('recess')
    .values(
      periods.map(({ name, startsOn, endsOn }) => ({
        organisation_id: tx.scope.organisation ?? '',
        id: newId(),
        round_id: roundId,
        name,
        starts_on: startsOn,
        ends_on: endsOn,
        reason,
        set_by: tx.scope.person ?? '',
        set_at: now,
      })),
    )
    .execute()
}

/** Lets a period hold no longer; it stays known, with who and why. */
export async function saveWithdrawal(tx: WriteTx, id: RecessId, reason: string, now: Date): Promise<void> {
  await tx.sql
    .updateTable('recess')
    .set({ withdrawn_by: tx.scope.person, withdrawn_at: now, withdrawal_reason: reason })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/**
 * A period that a round has or had, and whether it holds.
 * @throws NotFound
 */
export async function getRecess(
  tx: Tx,
  roundId: RoundId,
  id: string,
): Promise<Recess & { readonly isHeld: boolean }> {
  const row = await tx.sql
    .selectFrom('recess')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return { ...toRecess(row), isHeld: row.withdrawn_at === null }
}

/**
 * A period that a round has.
 * @throws NotFound when it never had it
 * @throws Conflict when it holds no longer
 */
export async function getHeldRecess(tx: Tx, round: Round, id: string): Promise<Recess> {
  const { isHeld, ...recess } = await getRecess(tx, round.id, id)
  if (!isHeld) throw new Conflict({ mine: '', theirs: '', theirVersion: round.version })
  return recess
}

/** Periods of a round that no longer hold, the last withdrawn first; at most 100. */
export async function listWithdrawn(tx: Tx, roundId: RoundId): Promise<WithdrawnRecess[]> {
  const rows = await tx.sql
    .selectFrom('recess as r')
    .innerJoin('person as p', 'p.id', 'r.withdrawn_by')
    .select(['r.id', 'r.name', 'r.starts_on', 'r.ends_on', 'r.reason', 'p.name as withdrawn_by'])
    .select(eb => [
      eb.ref('r.withdrawn_at').$notNull().as('withdrawn_at'),
      eb.ref('r.withdrawal_reason').$notNull().as('withdrawal_reason'),
    ])
    .where('r.round_id', '=', roundId)
    .where('r.withdrawn_at', 'is not', null)
    .orderBy('r.withdrawn_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(row => ({
    ...toRecess(row),
    withdrawnBy: row.withdrawn_by,
    withdrawnOn: localDateOf(row.withdrawn_at),
    withdrawalReason: row.withdrawal_reason,
  }))
}

const toRecess = (row: Pick<RecessRow, 'id' | 'name' | 'starts_on' | 'ends_on' | 'reason'>): Recess => ({
  id: row.id as RecessId,
  name: row.name,
  startsOn: row.starts_on as LocalDate,
  endsOn: row.ends_on as LocalDate,
  reason: row.reason,
})
