// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { RoleHolder } from '../domain/answer-rights.ts'
import type { QuestionnaireDocument } from '../domain/handover-documents.ts'
import { questionnaireOf, type Seen, type SeenRole, type SelfImage } from '../domain/self-image.ts'
import { participationRows, toParticipation } from './participation.ts'

/** @throws NotFound when the municipality of the scope has no self-image for this visit */
export async function getSelfImage(tx: Tx, visitId: string): Promise<SelfImage> {
  const row = await participationRows(tx, visitId)
    .innerJoin('self_image as s', join =>
      join.onRef('s.organisation_id', '=', 'p.organisation_id').onRef('s.visit_id', '=', 'p.visit_id'),
    )
    .select(['s.questionnaire', 's.questionnaire_version', 's.opened_on', 's.offered_at', 's.handed_in_at'])
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return {
    participation: toParticipation(row),
    questionnaire: questionnaireOf(row.questionnaire, row.questionnaire_version),
    openedOn: row.opened_on as LocalDate,
    offeredAt: row.offered_at,
    handedInAt: row.handed_in_at,
  }
}

/** Makes everybody who saves an answer wait until this transaction ends, so that nothing slips in while it is handed in. */
export async function lockSelfImage(tx: WriteTx, visitId: string): Promise<void> {
  await tx.sql
    .selectFrom('self_image')
    .select('visit_id')
    .where('visit_id', '=', visitId)
    .forUpdate()
    .execute()
}

/** Opens the self-image of a visit. A second time changes nothing. */
export async function insertSelfImage(
  tx: WriteTx,
  visitId: string,
  document: QuestionnaireDocument,
): Promise<boolean> {
  const made = await tx.sql
    .insertInto('self_image')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visitId,
      questionnaire: document.code,
      questionnaire_version: document.version,
      opened_on: document.openedOn,
    })
    .onConflict(oc => oc.doNothing())
    .returning('visit_id')
    .executeTakeFirst()
  return made !== undefined
}

export async function saveOffered(tx: WriteTx, visitId: string, now: Date): Promise<void> {
  await tx.sql
    .updateTable('self_image')
    .set({ offered_at: now, offered_by: tx.scope.person })
    .where('visit_id', '=', visitId)
    .execute()
}

export async function saveHandedIn(tx: WriteTx, visitId: string, now: Date): Promise<void> {
  await tx.sql
    .updateTable('self_image')
    .set({ handed_in_at: now, handed_in_by: tx.scope.person })
    .where('visit_id', '=', visitId)
    .execute()
}

/** Who marked the self-image as seen, first one first. */
export async function listSeen(tx: Tx, visitId: string): Promise<Seen[]> {
  const rows = await tx.sql
    .selectFrom('self_image_seen as s')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .select(['s.role', 's.person_id', 's.at', 'p.name'])
    .where('s.visit_id', '=', visitId)
    .orderBy('s.at')
    .orderBy('s.role')
    .execute()
  return rows.map(row => ({
    role: row.role as SeenRole,
    person: { id: row.person_id as PersonId, name: row.name ?? 'een oud-collega' },
    at: row.at,
  }))
}

export async function insertSeen(tx: WriteTx, visitId: string, role: SeenRole, now: Date): Promise<void> {
  await tx.sql
    .insertInto('self_image_seen')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visitId,
      role,
      person_id: tx.scope.person ?? '',
      at: now,
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}

/** Which of these roles this municipality has. */
export async function listExistingRoles(
  tx: Tx,
  visitId: string,
  roles: readonly Role[],
  today: LocalDate,
): Promise<Role[]> {
  const holders = await listRoleHolders(tx, visitId, roles, today)
  return [...new Set(holders.map(one => one.role))]
}

/**
 * Who has these roles in this municipality: who holds one today, and who is named for it in the delegation without having
 * signed in yet.
 */
export async function listRoleHolders(
  tx: Tx,
  visitId: string,
  roles: readonly Role[],
  today: LocalDate,
): Promise<RoleHolder[]> {
  const rows = await tx.sql
    .selectFrom('role_assignment')
    .select(eb => ['role', eb.ref('person_id').$castTo<string | null>().as('person_id')])
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('role', 'in', [...roles])
    .where('is_read_only', '=', false)
    .where('starts_on', '<=', today)
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', today)]))
    .union(
      tx.sql
        .selectFrom('delegate')
        .select(['role', 'person_id'])
        .where('visit_id', '=', visitId)
        .where('role', 'in', [...roles])
        .where(eb => eb.or([eb('person_id', 'is not', null), eb('name', '<>', '')])),
    )
    .execute()
  return rows.map(row => ({ role: row.role as Role, person: row.person_id as PersonId | null }))
}
