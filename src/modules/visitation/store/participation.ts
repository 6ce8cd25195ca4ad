// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { DueDates } from '../domain/due-dates.ts'
import type { Participation } from '../domain/participation.ts'
import type { ParticipationState } from '../domain/participation-states.ts'
import type { VisitId } from '../domain/visit.ts'

/** Rows of the visits to which the municipality of the scope was invited; another store may select more beside them. */
export const participationRows = (tx: Tx, visitId?: string) => {
  const rows = tx.sql
    .selectFrom('participation as p')
    .innerJoin('organisation as o', 'o.id', 'p.committee_id')
    .select([
      'p.visit_id',
      'p.organisation_id',
      'p.committee_id',
      'p.round_name',
      'p.state',
      'p.coordinator_id',
    ])
    .select(['p.visit_on', 'p.due', 'p.extended', 'p.version', 'o.name as committee_name'])
  return visitId === undefined ? rows : rows.where('p.visit_id', '=', visitId)
}

type Row = Awaited<ReturnType<ReturnType<typeof participationRows>['executeTakeFirstOrThrow']>>

export const toParticipation = (row: Row): Participation => ({
  visitId: row.visit_id as VisitId,
  organisationId: row.organisation_id as OrganisationId,
  committee: { id: row.committee_id as OrganisationId, name: row.committee_name },
  roundName: row.round_name,
  state: row.state as ParticipationState,
  coordinatorId: row.coordinator_id as PersonId | null,
  visitOn: row.visit_on as LocalDate | null,
  due: row.due as DueDates,
  extended: row.extended as DueDates,
  version: row.version,
})

/** The visits to which the municipality of the scope was invited, newest first; at most 50. */
export async function listParticipations(tx: Tx): Promise<Participation[]> {
  const rows = await participationRows(tx).orderBy('p.received_at', 'desc').limit(50).execute()
  return rows.map(toParticipation)
}

/** @throws NotFound when the municipality of the scope was not invited to this visit */
export async function getParticipation(tx: Tx, visitId: string): Promise<Participation> {
  const row = await participationRows(tx, visitId).executeTakeFirst()
  if (!row) throw new NotFound()
  return toParticipation(row)
}

type Change = {
  readonly state?: ParticipationState
  readonly coordinatorId?: PersonId
  readonly refusalReason?: string
  readonly visitOn?: LocalDate
  readonly due?: DueDates
  readonly extended?: DueDates
}

/**
 * Saves what changed of a participation.
 * @throws Conflict when it changed since it was read
 */
export async function saveParticipation(
  tx: WriteTx,
  participation: Participation,
  change: Change,
): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('participation')
    .set({
      version: participation.version + 1,
      ...(change.state && { state: change.state }),
      ...(change.coordinatorId && { coordinator_id: change.coordinatorId }),
      ...(change.refusalReason !== undefined && { refusal_reason: change.refusalReason }),
      ...(change.visitOn && { visit_on: change.visitOn }),
      ...(change.due && { due: JSON.stringify(change.due) }),
      ...(change.extended && { extended: JSON.stringify(change.extended) }),
    })
    .where('visit_id', '=', participation.visitId)
    .where('version', '=', participation.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n)
    throw new Conflict({ mine: change.state ?? '', theirs: '', theirVersion: participation.version + 1 })
}

type Received = {
  readonly visitId: VisitId
  readonly committeeId: OrganisationId
  readonly roundName: string
  readonly due: DueDates
}

/** Takes an invitation in: a new case, or one that was refused and is asked again. */
export async function receiveInvitation(tx: WriteTx, received: Received, now: Date): Promise<void> {
  const values = {
    round_name: received.roundName,
    due: JSON.stringify(received.due),
    state: 'invited',
    received_at: now,
  }
  await tx.sql
    .insertInto('participation')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: received.visitId,
      committee_id: received.committeeId,
      ...values,
    })
    .onConflict(oc =>
      oc
        .columns(['organisation_id', 'visit_id'])
        .doUpdateSet(eb => ({
          ...values,
          refusal_reason: null,
          version: eb('participation.version', '+', 1),
        }))
        .where('participation.state', '=', 'refused'),
    )
    .execute()
}
