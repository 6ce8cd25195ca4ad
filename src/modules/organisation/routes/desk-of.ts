// SPDX-License-Identifier: EUPL-1.2

import type { PersonId } from '../../../kernel/ids.ts'
import { signInOf } from '../../../platform/auth/sign-in.ts'
import { findAccountByEmail } from '../../../platform/auth/store/accounts.ts'
import { findBlock } from '../../../platform/auth/store/block.ts'
import type { Deps } from '../../../platform/http/deps.ts'
import {
  blockAccount,
  createEnrolment,
  endSessionsOf,
  resetSignIn,
  unblockAccount,
} from '../../identity/index.ts'
import type { SignInDesk } from '../actions/sign-in-desk.ts'

/** Days in which an invitation by mail can be used. */
const DAYS = 14

/** Sign-in, as this module's actions ask for it. */
export function deskOf(request: {
  readonly deps: Pick<Deps, 'sessions'>
  readonly now: Date
  readonly actor: { readonly personId: PersonId }
}): SignInDesk {
  const signIn = signInOf(request.deps)
  return {
    accountOf: async email => (await findAccountByEmail(signIn.db.identity, email))?.personId,
    invite: async (person, email, returnPath) => {
      const wish = { by: 'mail', email, days: DAYS, returnPath, invitedBy: request.actor.personId } as const
      await createEnrolment(signIn, person, wish, request.now)
    },
    endSessions: (person, reason) => endSessionsOf(signIn, person, reason),
    blockOf: person => findBlock(signIn.db.identity, person),
    block: person => blockAccount(signIn, person, request.actor.personId, request.now),
    unblock: person => unblockAccount(signIn, person, request.actor.personId),
    reset: person => resetSignIn(signIn, person, request.actor.personId, request.now),
  }
}
