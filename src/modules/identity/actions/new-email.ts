// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../../kernel/actor.ts'
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { untilEven } from '../../../platform/auth/even-time.ts'
import { changeEmail, findAccount, findAccountByEmail } from '../../../platform/auth/store/accounts.ts'
import { admit } from '../../../platform/auth/store/attempts.ts'
import { saveMailRequest } from '../../../platform/auth/store/mail-requests.ts'
import { findTicket, takeTicket } from '../../../platform/auth/store/tickets.ts'
import { paths } from '../paths.ts'
import { saveOwnEmail } from '../store/own-data.ts'
import { type Answer, type Caller, change } from './caller.ts'
import { endOtherSessions } from './end-other-sessions.ts'
import { changeOwnPerson } from './own-data.ts'
import { requireStepUp } from './step-up.ts'

/** The answer takes a whole number of these, whether or not the address is somebody's. */
const EVEN_MS = 400

/**
 * Sends a link to another address, to show that it is one's own. Nothing changes yet. An address that is somebody's gets
 * no mail, and the answer is the same: nobody finds out here who has an account.
 */
export async function askNewEmail(caller: Caller, actor: SignedIn, email: string): Promise<Outcome<Answer>> {
  requireStepUp(actor, caller.now)
  const start = performance.now()
  const { db, keys } = caller.signIn
  const limited = [{ limit: 'email-person' as const, who: actor.personId }]
  const admission = await admit(db.identity, keys, limited, caller.now)
  if (!admission.isAllowed) return refused(problem('email', 'tooManyMails'))
  const request = {
    personId: actor.personId,
    kind: 'email' as const,
    returnPath: null,
    toEmail: email,
    days: 0,
  }
  await change(caller, actor.personId, { action: 'email.asked' }, async trx => {
    if ((await findAccountByEmail(trx, email)) === undefined) await saveMailRequest(trx, request, caller.now)
    return done(undefined)
  })
  await untilEven(start, EVEN_MS)
  return done({ location: paths.account, cookies: [] })
}

/** The address that this link shows to be the actor's own; undefined when it does not work, or is of somebody else. */
export async function findNewEmail(
  caller: Caller,
  actor: SignedIn,
  code: string,
): Promise<string | undefined> {
  const ticket = await findTicket(caller.signIn.db.identity, 'email', code, caller.now)
  return ticket?.personId === actor.personId ? (ticket.email ?? undefined) : undefined
}

/** From now on the new address; the old one is told, and other sessions end. */
export async function takeNewEmail(caller: Caller, actor: SignedIn, code: string): Promise<Outcome<Answer>> {
  requireStepUp(actor, caller.now)
  const email = await findNewEmail(caller, actor, code)
  const account = await findAccount(caller.signIn.db.identity, actor.personId)
  if (email === undefined || account === undefined) return refused(problem('', 'newEmailExpired'))
  return change(caller, actor.personId, { action: 'email.changed' }, async trx => {
    if ((await takeTicket(trx, 'email', code, caller.now)) === undefined)
      return refused(problem('', 'newEmailExpired'))
    if (!(await changeEmail(trx, actor.personId, email))) return refused(problem('', 'newEmailExpired'))
    const farewell = { kind: 'email-left' as const, returnPath: null, toEmail: account.email, days: 0 }
    await saveMailRequest(trx, { personId: actor.personId, ...farewell }, caller.now)
    const ended = await endOtherSessions(trx, caller, actor)
    // The other role's transaction comes last: what it wrote stands when this one fails.
    if (!isRefused(ended))
      await changeOwnPerson(caller, actor, 'person.email-changed', tx => saveOwnEmail(tx, email))
    return ended
  })
}
