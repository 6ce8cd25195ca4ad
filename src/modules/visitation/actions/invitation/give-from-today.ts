// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { Role } from '../../../../kernel/roles.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { giveRole } from '../../../organisation/index.ts'
import type { Colleague } from '../../domain/colleague.ts'

/** Gives somebody a role from today on, unless he or she has it today. Gives whether anything changed. */
export async function giveFromToday(
  tx: WriteTx,
  { id, roles }: Pick<Colleague, 'id' | 'roles'>,
  role: Role,
  ground: string,
  now: Date,
): Promise<boolean> {
  if (roles.includes(role)) return false
  return giveRole(tx, { personId: id, role, startsOn: localDateOf(now), lastOn: null, ground }, now)
}
