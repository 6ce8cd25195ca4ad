// SPDX-License-Identifier: EUPL-1.2
import { addDays, type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { organisationScope, type Scope } from '../../../platform/db/scope.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { RoleAssignment } from '../domain/access-after-changes.ts'
import { endTerms } from '../domain/end-role.ts'
import { readingsThrough } from '../domain/follow-successor.ts'
import { type Predecessor, predecessorsOf } from '../domain/register.ts'
import type { RoleTerm } from '../domain/role-term.ts'
import { groundCode, parseGround } from '../domain/successor-ground.ts'
import { hasPredecessor, loadRegister } from '../store/register.ts'
import { listTerms } from '../store/role.ts'
import { toAssignment } from './assignments.ts'
import { keepEnds, keepRole } from './keep-roles.ts'

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
    predecessors: await predecessorsIn(tx, successor, today),
  }))
  for (const predecessor of predecessors)
    await db.write(within(context, predecessor.code), tx =>
      follow(tx, { person, successor, predecessor, now }, own),
    )
}

/** The same for everybody of this organisation, for who was let in or out by another way. */
export async function followAllInPredecessors(context: Context): Promise<void> {
  const { db, scope, now } = context
  const successor = scope.organisation
  if (successor === null) return
  const today = localDateOf(now)
  const { own, predecessors } = await db.read(scope, async tx => {
    const older = await predecessorsIn(tx, successor, today)
    const terms = older.length === 0 ? [] : await listTerms(tx, today)
    return { own: terms.filter(term => !term.isReadOnly), predecessors: older }
  })
  for (const predecessor of predecessors)
    await db.write(within(context, predecessor.code), async tx => {
      const reading = (await listTerms(tx, today)).filter(term => isReadingThrough(term, successor))
      for (const person of new Set([...own, ...reading].map(term => term.personId)))
        await follow(
          tx,
          { person, successor, predecessor, now },
          own.filter(term => term.personId === person),
        )
    })
}

const within = ({ scope }: Context, organisation: OrganisationId): Scope => ({
  ...organisationScope(organisation, scope.origin),
  person: scope.person,
})

const predecessorsIn = async (tx: Tx, successor: OrganisationId, today: LocalDate) =>
  (await hasPredecessor(tx, successor)) ? predecessorsOf(await loadRegister(tx), successor, today) : []

const isReadingThrough = (term: RoleTerm, successor: OrganisationId): boolean =>
  term.isReadOnly && parseGround(term.ground)?.successor === successor

type Place = {
  readonly person: PersonId
  readonly successor: OrganisationId
  readonly predecessor: Predecessor
  readonly now: Date
}

async function follow(tx: WriteTx, place: Place, own: readonly RoleTerm[]): Promise<void> {
  const { person, successor, predecessor, now } = place
  const today = localDateOf(now)
  const assignments = own.map(term => toAssignment(term, successor))
  const wanted = readingsThrough(assignments, successor, predecessor, today)
  const readings = (await listTerms(tx, today, person)).filter(term => isReadingThrough(term, successor))
  for (const reading of readings) {
    const lastOn = lastDayOf(assignments, reading)
    if (lastOn === undefined) await keepEnds(tx, endTerms([reading], 'now', today), 'successorRoleEnded', now)
    else if (lastOn !== null)
      await keepEnds(tx, endTerms([reading], { lastOn }, today), 'successorRoleEnded', now)
  }
  for (const { role, from, to, readOnlyGround } of wanted)
    if (readOnlyGround)
      await keepRole(
        tx,
        {
          personId: person,
          role,
          startsOn: from,
          lastOn: to === undefined ? null : addDays(to, -1),
          ground: groundCode(readOnlyGround),
          isReadOnly: true,
        },
        now,
      )
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
