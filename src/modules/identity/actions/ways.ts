// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../../kernel/actor.ts'
import { StepUpNeeded } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { isFreshProof } from '../../../platform/auth/session.ts'
import { findAccount } from '../../../platform/auth/store/accounts.ts'
import type { IdentityDb } from '../../../platform/auth/store/identity-db.ts'
import { listPasskeys } from '../../../platform/auth/store/passkeys.ts'
import { listLinks } from '../../../platform/auth/store/providers.ts'
import { listSessions } from '../../../platform/auth/store/sessions.ts'
import { canProve, type WaysIn } from '../domain/ways-in.ts'
import type { Caller } from './caller.ts'
import { requireStepUp } from './step-up.ts'

/** In which ways this person can sign in now. */
export async function waysOf(db: IdentityDb, personId: PersonId): Promise<WaysIn> {
  const account = await findAccount(db, personId)
  const [passkeys, links] = [await listPasskeys(db, personId), await listLinks(db, personId)]
  return {
    passkeys: passkeys.length,
    hasPassword: account?.passwordChangedAt != null,
    hasApp: account?.totpAddedAt != null,
    services: links.length,
  }
}

/**
 * Changing how one signs in asks for a proof of five minutes old at most. Who has no passkey or app yet proves it by
 * having just signed in, or through the organisation's service.
 * @throws StepUpNeeded
 */
export async function requireOwnProof(caller: Caller, actor: SignedIn): Promise<void> {
  const { identity } = caller.signIn.db
  if (canProve(await waysOf(identity, actor.personId))) return requireStepUp(actor, caller.now)
  const sessions = await listSessions(identity, actor.personId, caller.now)
  const own = sessions.find(session => session.series === actor.sessionId)
  if (!isFreshProof(own?.provedAt ?? null, caller.now)) throw new StepUpNeeded()
}
