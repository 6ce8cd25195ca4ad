// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { IdentityDb } from './identity-db.ts'

/** Whether an account is blocked, and by whom: undefined when there is no account, null when it is not blocked. */
export async function findBlock(
  db: IdentityDb,
  personId: PersonId,
): Promise<{ readonly at: Date; readonly by: PersonId | null } | null | undefined> {
  const row = await db
    .selectFrom('identity.account')
    .select(['blocked_at', 'blocked_by'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return undefined
  return row.blocked_at === null ? null : { at: row.blocked_at, by: row.blocked_by as PersonId | null }
}
