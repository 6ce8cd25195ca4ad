// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import type { EndedTerm } from '../domain/end-role.ts'
import { insertRole, type NewRole, saveEnds, saveUndone } from '../store/role.ts'
import { putPersonInSearch } from './find-person.ts'

// Every role of this program is given and ended here, so that who has one can be found and who has none cannot.

/** Gives a role, unless it is held. Gives whether anything changed, and then leaves an audit event. */
export async function keepRole(tx: WriteTx, wish: NewRole, now: Date): Promise<boolean> {
  const isGiven = await insertRole(tx, wish)
  if (isGiven) await putPersonInSearch(tx, wish.personId, now)
  return isGiven
}

/** Keeps the last day of what ends, each with its audit event. */
export async function keepEnds(
  tx: WriteTx,
  ended: readonly EndedTerm[],
  ground: string,
  now: Date,
): Promise<void> {
  await saveEnds(tx, ended, ground)
  for (const id of new Set(ended.map(({ term }) => term.personId))) await putPersonInSearch(tx, id, now)
}

/** Ends what somebody holds on one of these grounds as if it had never been held. The caller leaves the audit event. */
export async function undoRoles(
  tx: WriteTx,
  personId: PersonId,
  grounds: readonly string[],
  now: Date,
): Promise<void> {
  await saveUndone(tx, personId, grounds, now)
  await putPersonInSearch(tx, personId, now)
}
