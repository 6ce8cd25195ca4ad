// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../../kernel/ids.ts'
import type { Role } from '../../../../kernel/roles.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { Colleague } from '../../domain/colleague.ts'
import type { ColleagueDoor } from './door-keeper.ts'
import { giveFromToday } from './give-from-today.ts'

/** In whose name roles are given, and when. */
export type Giving = { readonly giver: PersonId; readonly door: ColleagueDoor; readonly now: Date }

/**
 * Gives a colleague a role from today on. Whose roles change by another's hand signs in again; who takes a role has just
 * proved who he or she is.
 */
export async function giveToColleague(
  tx: WriteTx,
  { giver, door, now }: Giving,
  colleague: Pick<Colleague, 'id' | 'roles'>,
  role: Role,
  ground: string,
): Promise<void> {
  const isGiven = await giveFromToday(tx, colleague, role, ground, now)
  if (isGiven && colleague.id !== giver) await door.endSessions(colleague.id)
}
