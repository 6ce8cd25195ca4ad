// SPDX-License-Identifier: EUPL-1.2

import { NotFound } from '../../../kernel/errors.ts'
import { newId, organisationId, type PersonId } from '../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { queueNotice } from '../../../platform/mail/notices.ts'
import { type SignInAct, signInProblems } from '../domain/sign-in-act.ts'
import { policy } from '../policy.ts'
import { getPerson, listPeople, type Person } from '../store/person.ts'
import type { SignInDesk } from './sign-in-desk.ts'
import { readAccount, readStanding } from './sign-in-standing.ts'

type Input = { readonly personId: string; readonly act: SignInAct }

/**
 * The administrator blocks, unblocks or resets the sign-in of somebody who works here only (decision 17). All sessions end
 * at once (abuse case 20), and the person is told by mail.
 */
export async function changeSignIn(
  context: ActionContext,
  desk: SignInDesk,
  input: Input,
): Promise<Outcome<PersonId>> {
  const { actor, now } = context
  authorise(actor, policy.changeSignIn, now)
  const changed = await context.write<Person>(async tx => {
    const person = await getPerson(tx, input.personId)
    const colleagues = new Set((await listPeople(tx)).map(one => one.id))
    const looker = { ...context, origin: tx.scope.origin }
    const standing = await readStanding(looker, desk, person.id, one => colleagues.has(one))
    const problems = signInProblems(input.act, standing)
    if (problems.length > 0) return refused(...problems)
    await tell(tx, person.id, input.act, now)
    await desk[input.act](person.id)
    return done(person)
  })
  if (isRefused(changed)) return changed
  const { id, email } = changed.value
  if (input.act === 'reset') await desk.invite(id, email, `/bij/${actor.organisation.organisationId}/vandaag`)
  return done(id)
}

/** The same by the platform, for any account: in its own chain, and in that of the organisation that keeps the person. */
export async function changeAccount(
  context: ActionContext,
  desk: SignInDesk,
  input: Input,
): Promise<Outcome<PersonId>> {
  const { actor, now } = context
  authorise(actor, policy.changeAccount, now)
  const personId = input.personId as PersonId
  const changed = await context.write<{ email: string; keptBy: string }>(async tx => {
    const account = await readAccount({ ...context, origin: tx.scope.origin }, desk, personId)
    if (!account) throw new NotFound()
    const problems = signInProblems(input.act, account.standing)
    if (problems.length > 0) return refused(...problems)
    const { email, kept_by: keptBy } = account.worker
    tx.record({ action: `signIn.${input.act}`, object: { kind: 'person', id: personId } })
    const keeper = organisationScope(organisationId(keptBy), tx.scope.origin)
    await context.db.write({ ...keeper, person: actor.personId }, theirs =>
      tell(theirs, personId, input.act, now),
    )
    await desk[input.act](personId)
    return done({ email, keptBy })
  })
  if (isRefused(changed)) return changed
  const { email, keptBy } = changed.value
  if (input.act === 'reset') await desk.invite(personId, email, `/bij/${keptBy}/vandaag`)
  return done(personId)
}

async function tell(tx: WriteTx, person: PersonId, act: SignInAct, now: Date): Promise<void> {
  tx.record({ action: `signIn.${act}`, object: { kind: 'person', id: person } })
  await queueNotice(tx, { person, kind: 'signInChanged', key: `sign-in:${newId()}` }, now)
}
