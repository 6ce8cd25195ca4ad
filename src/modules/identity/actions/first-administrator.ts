// SPDX-License-Identifier: EUPL-1.2
import { newId, type OrganisationId } from '../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import type { OrganisationKind } from '../../../kernel/roles.ts'
import type { SignIn } from '../../../platform/auth/sign-in.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import { hasAdministrator, insertAdministrator } from '../store.ts'
import { createEnrolment } from './enrolment.ts'

export type FirstAdministrator = {
  readonly name: string
  readonly email: string
  readonly organisation: {
    readonly id: OrganisationId
    readonly name: string
    readonly kind: OrganisationKind
  }
}

/** Days the link of the first administrator works. */
const DAYS = 2

/**
 * Makes the first administrator of an organisation, and the organisation itself when it is not there yet (the command
 * `create-admin`). Gives the address of a one-time link. Refused once the organisation has an administrator: then that
 * one lets others in.
 */
export async function createFirstAdministrator(
  signIn: SignIn,
  wish: FirstAdministrator,
  now: Date,
): Promise<Outcome<{ readonly url: string }>> {
  const personId = newId<'PersonId'>()
  const scope = organisationScope(wish.organisation.id, 'cli')
  const made = await signIn.db.write<Outcome<undefined>>(scope, async tx => {
    if (await hasAdministrator(tx)) return refused(problem('organisation', 'hasAdministrator'))
    await insertAdministrator(tx, { ...wish, personId }, now)
    tx.record({ action: 'administrator.created', object: { kind: 'person', id: personId } })
    return done(undefined)
  })
  if (isRefused(made)) return made
  const { link = '' } = await createEnrolment(
    signIn,
    personId,
    { by: 'link', email: wish.email, days: DAYS, invitedBy: null },
    now,
  )
  return done({ url: signIn.origin + link })
}
