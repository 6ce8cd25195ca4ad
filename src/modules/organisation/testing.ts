// SPDX-License-Identifier: EUPL-1.2
import { testOrigin } from '../../../test/support/visit.ts'
import type { TestPerson, World } from '../../../test/support/world.ts'
import type { LocalDate } from '../../kernel/dates.ts'
import type { OrganisationId } from '../../kernel/ids.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import { openSignIn, type SignIn } from '../../platform/auth/sign-in.ts'
import { findAccount, saveAccount } from '../../platform/auth/store/accounts.ts'
import { newKeyLine, parseKeys } from '../../platform/crypto/keyfile.ts'
import { organisationScope } from '../../platform/db/scope.ts'
import { loadMunicipalities } from './actions/load-municipalities.ts'
import type { SignInDesk } from './actions/sign-in-desk.ts'
import type { Register } from './domain/register.ts'
import { deskOf } from './routes/desk-of.ts'
import { findPersonByEmail } from './store/person.ts'
import { listTerms } from './store/role.ts'

/** The value of an outcome that a test expects to go well. */
export function mustBeDone<T>(outcome: Outcome<T>): T {
  if ('problems' in outcome) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`)
  return outcome.value
}

/** The codes of the problems; empty when it went well. */
export const codesOf = (outcome: Outcome<unknown>): string[] =>
  'problems' in outcome ? outcome.problems.map(one => one.code) : []

/** The real sign-in over the world's database. */
export const signInOfWorld = (world: World): SignIn =>
  openSignIn({
    db: world.db,
    keys: parseKeys(newKeyLine()),
    origin: testOrigin,
    productName: 'Durven Leren',
    isDemo: false,
  })

/** The real desk, as the routes make it. */
export const deskFor = (world: World, actor: TestPerson): SignInDesk =>
  deskOf({ deps: { sessions: signInOfWorld(world) }, now: world.now(), actor: { personId: actor.id } })

/** Gives somebody an account, as enrolment would. */
export const giveAccount = (world: World, person: TestPerson, email: string): Promise<void> =>
  saveAccount(world.db.identity, person.id, email, world.now())

/** How often all sessions of this person were ended, from 1. */
export const epochOf = async (world: World, person: { readonly id: TestPerson['id'] }) =>
  (await findAccount(world.db.identity, person.id))?.epoch

/** Roles in an organisation that count today or will, as 'role first..last', with an r when it only reads. */
export async function termsIn(
  world: World,
  organisation: OrganisationId,
  today: LocalDate,
  who?: TestPerson,
) {
  const terms = await world.db.read(organisationScope(organisation, 'test'), tx =>
    listTerms(tx, today, who?.id),
  )
  return terms
    .map(term => `${term.role} ${term.startsOn}..${term.lastOn ?? ''}${term.isReadOnly ? ' r' : ''}`)
    .sort()
}

/** Actions in an organisation's audit chain, oldest first. */
export async function actionsIn(world: World, organisation: OrganisationId): Promise<string[]> {
  const rows = await world.db.read(organisationScope(organisation, 'test'), tx =>
    tx.sql.selectFrom('audit_event').select('body').orderBy('seq').execute(),
  )
  return rows.map(row => JSON.parse(row.body).action as string)
}

export const personIn = (world: World, organisation: OrganisationId, email: string) =>
  world.db.read(organisationScope(organisation, 'test'), tx => findPersonByEmail(tx, email))

/** The platform's organisation with its administrator, over a register. */
export async function addPlatform(world: World, register?: Register): Promise<TestPerson> {
  await loadMunicipalities(world.db, world.now(), register)
  return world.addPerson('beheer' as OrganisationId, 'administrator')
}
