// SPDX-License-Identifier: EUPL-1.2
import { isUuid, type PersonId } from '../../../kernel/ids.ts'
import { type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { findAccount, saveAccount } from '../../../platform/auth/store/accounts.ts'
import { organisationScope, publicScope } from '../../../platform/db/scope.ts'
import { findOwnEmail, listCast, listCastOrganisations } from '../store.ts'
import type { Answer, Caller } from './caller.ts'
import { isWelcome, startSession } from './start-session.ts'

/** Everybody one can be in the demo, per organisation, read one organisation at a time. */
export async function readCast(caller: Caller) {
  const { db } = caller.signIn
  const organisations = await db.read(publicScope(caller.origin), listCastOrganisations)
  const cast = []
  for (const { id, name } of organisations) {
    const people = await db.read(organisationScope(id, caller.origin), tx => listCast(tx, caller.now))
    if (people.length > 0) cast.push({ id, name, people })
  }
  return cast
}

/** Becomes somebody of the cast. The route exists in the demo only, and so do its sessions. */
export async function signInDemo(caller: Caller, person: string): Promise<Outcome<Answer>> {
  const cast = await readCast(caller)
  const isKnown = isUuid(person) && cast.some(({ people }) => people.some(one => one.personId === person))
  if (!caller.signIn.isDemo || !isKnown) return refused(problem('', 'unknownPerson'))
  const personId = person as PersonId
  const { db } = caller.signIn
  const scope = { person: personId, organisation: null, organisations: [], origin: caller.origin }
  const email = await db.read(scope, findOwnEmail)
  if (email !== undefined && (await findAccount(db.identity, personId)) === undefined)
    await saveAccount(db.identity, personId, email, caller.now)
  const account = await findAccount(db.identity, personId)
  if (account === undefined || !(await isWelcome(caller, account)))
    return refused(problem('', 'unknownPerson'))
  return startSession(caller, { account, method: 'demo', naar: undefined })
}
