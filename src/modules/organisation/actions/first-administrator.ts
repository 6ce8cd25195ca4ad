// SPDX-License-Identifier: EUPL-1.2
import { done, isRefused, type Outcome } from '../../../kernel/outcome.ts'
import type { SignIn } from '../../../platform/auth/sign-in.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import { createEnrolment } from '../../identity/index.ts'
import { createOrganisationAdministrator } from './appoint-administrator.ts'
import { platformOrganisation } from './give-or-ask.ts'

/** Days the link of the first administrator works. */
const DAYS = 2

/**
 * Makes the first administrator of the platform (the command `create-admin`). Gives the address of a one-time link. Refused
 * once there is one: then that one lets others in.
 */
export async function createFirstAdministrator(
  signIn: SignIn,
  wish: { readonly name: string; readonly email: string },
  now: Date,
): Promise<Outcome<{ readonly url: string }>> {
  const scope = { ...organisationScope(platformOrganisation, 'cli'), organisation: platformOrganisation }
  const made = await createOrganisationAdministrator(signIn.db, scope, wish, now)
  if (isRefused(made)) return made
  const { link = '' } = await createEnrolment(
    signIn,
    made.value.personId,
    { by: 'link', email: wish.email, days: DAYS, invitedBy: null },
    now,
  )
  return done({ url: signIn.origin + link })
}
