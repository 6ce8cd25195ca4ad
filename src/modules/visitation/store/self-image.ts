// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { RoleHolder } from '../domain/answer-rights.ts'
import type { LastTimeDocument, QuestionnaireDocument } from '../domain/handover-documents.ts'
import { questionnaireOf, type SeenRole, type SelfImage } from '../domain/self-image.ts'
import { participationRows, toParticipation } from './participation.ts'

/** @throws NotFound when the municipality of the scope has no self-image for this visit */
export async function getSelfImage(tx: Tx, visitId: string): Promise<SelfImage> {
  const row = await participationRows(tx, visitId)
    .innerJoin('self_image as s', join =>
      join.onRef('s.organisation_id', '=', 'p.organisation_id').onRef('s.visit_id', '=', 'p.visit_id'),
    )
    .select(['s.questionnaire', 's.questionnaire_version', 's.opened_on', 's.offered_at', 's.handed_in_at'])
    .select([seenOf, broughtOf, hasEarlierOf])
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return {
    participation: toParticipation(row),
    questionnaire: questionnaireOf(row.questionnaire, row.questionnaire_version),
    openedOn: row.opened_on as LocalDate,
    offeredAt: row.offered_at,
    handedInAt: row.handed_in_at,
    seen: row.seen.map(one => ({
      role: one.role,
      person: { id: one.person_id, name: one.name ?? 'een oud-collega' },
      at: new Date(one.at),
    })),
    lastTime: row.last_time ?? undefined,
    hasEarlier: row.has_earlier,
  }
}

type SeenRow = { role: SeenRole; person_id: PersonId; at: string; name: string | null }

/** Who marked it as seen, first one first. */
const seenOf = sql<SeenRow[]>`(
  SELECT coalesce(json_agg(json_build_object('role', x.role, 'person_id', x.person_id, 'at', x.at, 'name', q.name)
    ORDER BY x.at, x.role), '[]')
  FROM self_image_seen x LEFT JOIN person q ON q.id = x.person_id
  WHERE x.organisation_id = s.organisation_id AND x.visit_id = s.visit_id)`.as('seen')

/** What this municipality chose to bring of last time. */
const broughtOf = sql<LastTimeDocument | null>`(
  SELECT l.document FROM last_time l WHERE l.organisation_id = s.organisation_id AND l.visit_id = s.visit_id)`.as(
  'last_time',
)

/** Whether it handed in a self-image of another visit, that it could bring. */
const hasEarlierOf = sql<boolean>`EXISTS (
  SELECT FROM handover h WHERE h.from_organisation = s.organisation_id AND h.kind = 'visitation.selfImage'
    AND h.subject_id <> s.visit_id AND h.withdrawn_at IS NULL AND h.destroyed_at IS NULL)`.as('has_earlier')

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

/** Opens it again: it was not handed in, laid before anybody or seen. Its answers stay. */
export async function saveReopened(tx: WriteTx, visitId: string): Promise<void> {
  await tx.sql
    .updateTable('self_image')
    .set({ handed_in_at: null, handed_in_by: null, offered_at: null, offered_by: null })
    .where('visit_id', '=', visitId)
    .execute()
  await tx.sql.deleteFrom('self_image_seen').where('visit_id', '=', visitId).execute()
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
