// SPDX-License-Identifier: EUPL-1.2
import { addDays, type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import type { RoleAssignment } from '../domain/access-after-changes.ts'
import { endTerms } from '../domain/end-role.ts'
import { readingsThrough } from '../domain/follow-successor.ts'
import { type Predecessor, predecessorsOf } from '../domain/register.ts'
import type { RoleTerm } from '../domain/role-term.ts'
import { groundCode, parseGround } from '../domain/successor-ground.ts'
import { loadRegister } from '../store/register.ts'
import { insertRole, listTerms, saveEnds } from '../store/role.ts'
import { toAssignment } from './assignments.ts'

type Context = Pick<ActionContext, 'db' | 'scope' | 'now'>

/**
 * Keeps what somebody may read of the municipalities that went to this one in step with the own roles here: who joins
 * later reads them too, and who loses the role here reads them no longer (abuse case 25).
 */
export async function followInPredecessors(context: Context, person: PersonId): Promise<void> {
  const { db, scope, now } = context
  const successor = scope.organisation
  if (successor === null) return
  const today = localDateOf(now)
  const { own, predecessors } = await db.read(scope, async tx => ({
    own: (await listTerms(tx, today, person)).filter(term => !term.isReadOnly),
    predecessors: predecessorsOf(await loadRegister(tx), successor, today),
  }))
  for (const predecessor of predecessors)
    await db.write({ ...organisationScope(predecessor.code, scope.origin), person: scope.person }, async tx =>
      follow(tx, { person, successor, predecessor, today }, own),
    )
}

type Place = {
  readonly person: PersonId
  readonly successor: OrganisationId
  readonly predecessor: Predecessor
  readonly today: LocalDate
}

async function follow(tx: WriteTx, place: Place, own: readonly RoleTerm[]): Promise<void> {
  const { person, successor, predecessor, today } = place
  const assignments = own.map(term => toAssignment(term, successor))
  const wanted = readingsThrough(assignments, successor, predecessor, today)
  const readings = (await listTerms(tx, today, person)).filter(
    term => term.isReadOnly && parseGround(term.ground)?.successor === successor,
  )
  for (const reading of readings) {
    const lastOn = lastDayOf(assignments, reading)
    if (lastOn === undefined) await saveEnds(tx, endTerms([reading], 'now', today), 'successorRoleEnded')
    else if (lastOn !== null) await saveEnds(tx, endTerms([reading], { lastOn }, today), 'successorRoleEnded')
  }
  for (const { role, from, to, readOnlyGround } of wanted)
    if (readOnlyGround && !readings.some(reading => reading.role === role))
      await insertRole(tx, {
        personId: person,
        role,
        startsOn: from,
        lastOn: to === undefined ? null : addDays(to, -1),
        ground: groundCode(readOnlyGround),
        isReadOnly: true,
      })
}

/** The last day of the own role on which a reading stands; null when it has none, undefined when there is no such role. */
function lastDayOf(own: readonly RoleAssignment[], reading: RoleTerm): LocalDate | null | undefined {
  const last = own
    .filter(({ role }) => role === reading.role)
    .map(({ to }) => (to === undefined ? null : addDays(to, -1)))
  if (last.length === 0) return undefined
  return last.includes(null)
    ? null
    : (last
        .filter(day => day !== null)
        .sort()
        .at(-1) ?? null)
}
