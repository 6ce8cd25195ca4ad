// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../test/support/act.ts'
import type { TestPerson, World } from '../../../test/support/world.ts'
import type { OrganisationId } from '../../kernel/ids.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import type { Role } from '../../kernel/roles.ts'
import { organisationScope } from '../../platform/db/scope.ts'
import { askEmergency } from './actions/ask-emergency.ts'
import { decideEmergency } from './actions/decide-emergency.ts'

/** The value of an outcome that a test expects to go well. */
export function mustBeDone<T>(outcome: Outcome<T>): T {
  if ('problems' in outcome) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`)
  return outcome.value
}

export const codesOf = (outcome: Outcome<unknown>): string[] =>
  'problems' in outcome ? outcome.problems.map(one => one.code) : []

export const wish = (owner: OrganisationId, role: Role = 'ciso') => ({
  owner,
  role,
  reason: 'Het verslag is weg.',
  neededFor: 'Zoeken waar het bleef.',
})

/** Somebody of the platform asks to read this organisation, as its CISO unless told otherwise. */
export const ask = async (
  world: World,
  asker: TestPerson,
  owner: OrganisationId,
  role?: Role,
): Promise<string> => mustBeDone(await askEmergency(await as(world, asker), wish(owner, role)))

/** The same, with the word of a second person. */
export async function open(
  world: World,
  [asker, approver]: readonly [TestPerson, TestPerson],
  owner: OrganisationId,
  role?: Role,
): Promise<string> {
  const requestId = await ask(world, asker, owner, role)
  return mustBeDone(await decideEmergency(await as(world, approver), { requestId, isApproved: true }))
}

/** The events about emergencies in an organisation's chain, oldest first: 'action origin'. */
export async function emergencyEvents(world: World, organisation: OrganisationId) {
  const rows = await world.db.read(organisationScope(organisation, 'test'), tx =>
    tx.sql.selectFrom('audit_event').select('body').orderBy('seq').execute(),
  )
  return rows
    .map(row => JSON.parse(row.body) as { action: string; object: string; actor: string; details: unknown })
    .filter(event => event.action.startsWith('emergency.'))
}

export const actionsIn = async (world: World, organisation: OrganisationId): Promise<string[]> =>
  (await emergencyEvents(world, organisation)).map(event => event.action)

/** Keys of what waits in an organisation. */
export const waitingIn = async (world: World, organisation: OrganisationId): Promise<string[]> =>
  (
    await world.db.read(organisationScope(organisation, 'test'), tx =>
      tx.sql
        .selectFrom('work_item')
        .select('key')
        .where('organisation_id', '=', organisation)
        .where('module', '=', 'emergency')
        .where('done_at', 'is', null)
        .orderBy('key')
        .execute(),
    )
  ).map(row => row.key)

export type EmergencyCast = {
  /** Two administrators of the platform. */
  readonly anna: TestPerson
  readonly bas: TestPerson
  readonly ciso: TestPerson
  readonly administrator: TestPerson
  readonly owner: OrganisationId
}

/** A platform with two administrators, and a municipality with an administrator and a CISO. */
export async function addEmergencyCast(world: World): Promise<EmergencyCast> {
  const platform = await world.addOrganisation('platform', 'Beheer')
  const owner = await world.addOrganisation('municipality', 'Heidebrink')
  return {
    anna: await world.addPerson(platform, 'administrator'),
    bas: await world.addPerson(platform, 'administrator'),
    ciso: await world.addPerson(owner, 'ciso'),
    administrator: await world.addPerson(owner, 'administrator'),
    owner,
  }
}
