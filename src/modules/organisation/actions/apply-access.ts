// SPDX-License-Identifier: EUPL-1.2
import { addDays, localDateOf } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import type { AccessPlan, RoleAssignment } from '../domain/access-after-changes.ts'
import { endTerms } from '../domain/end-role.ts'
import { groundCode } from '../domain/successor-ground.ts'
import { listTerms } from '../store/role.ts'
import { keepEnds, keepRole } from './keep-roles.ts'

type Context = Pick<ActionContext, 'db' | 'scope' | 'now'>

/**
 * Ends and gives the roles of an access plan, one transaction per organisation with its own audit events. Doing it twice
 * changes nothing more. Gives the people for whom something changes today already.
 */
export async function applyAccess(
  context: Context,
  access: Pick<AccessPlan, 'losing' | 'gaining'>,
): Promise<ReadonlySet<PersonId>> {
  const { db, scope, now } = context
  const organisations = new Set([
    ...access.losing.map(({ assignment }) => assignment.organisationId),
    ...access.gaining.map(({ organisationId }) => organisationId),
  ])
  for (const organisation of organisations)
    await db.write({ ...organisationScope(organisation, scope.origin), person: scope.person }, async tx => {
      await endIn(tx, organisation, access, now)
      for (const reading of access.gaining)
        if (reading.organisationId === organisation) await giveReading(tx, reading, now)
    })
  const today = localDateOf(now)
  return new Set([
    ...access.losing.filter(({ on }) => on <= today).map(({ assignment }) => assignment.personId),
    ...access.gaining.filter(({ from }) => from <= today).map(({ personId }) => personId),
  ])
}

async function endIn(
  tx: WriteTx,
  organisation: OrganisationId,
  { losing }: Pick<AccessPlan, 'losing'>,
  now: Date,
): Promise<void> {
  const today = localDateOf(now)
  const here = losing.filter(({ assignment }) => assignment.organisationId === organisation)
  if (here.length === 0) return
  const terms = await listTerms(tx, today)
  for (const { assignment, on } of here) {
    const { personId, role, from } = assignment
    const term = terms.find(one => one.personId === personId && one.role === role && one.startsOn === from)
    if (term)
      await keepEnds(tx, endTerms([term], { lastOn: addDays(on, -1) }, today), 'municipalityEnded', now)
  }
}

async function giveReading(tx: WriteTx, reading: RoleAssignment, now: Date): Promise<void> {
  const { personId, role, from, to, readOnlyGround } = reading
  if (!readOnlyGround) return
  await keepRole(
    tx,
    {
      personId,
      role,
      startsOn: from,
      lastOn: to === undefined ? null : addDays(to, -1),
      ground: groundCode(readOnlyGround),
      isReadOnly: true,
    },
    now,
  )
}
