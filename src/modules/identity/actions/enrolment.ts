// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { SignIn } from '../../../platform/auth/sign-in.ts'
import { recordSignInEvent } from '../../../platform/auth/sign-in-event.ts'
import {
  clearSecrets,
  findAccountByEmail,
  raiseEpoch,
  saveAccount,
  saveBlock,
} from '../../../platform/auth/store/accounts.ts'
import { removeMailRequest, saveMailRequest } from '../../../platform/auth/store/mail-requests.ts'
import { removePasskeys, saveRecoveryCodes } from '../../../platform/auth/store/passkeys.ts'
import { endTickets, saveTicket } from '../../../platform/auth/store/tickets.ts'
import { newCode, newToken } from '../../../platform/auth/token.ts'
import { paths } from '../paths.ts'

/** How a first sign-in reaches the person: by mail, as a link to hand over, or as a code on paper. */
export type EnrolmentBy = 'mail' | 'link' | 'code'

export type EnrolmentWish = {
  readonly by: EnrolmentBy
  /** The person's work address; it becomes the account's. */
  readonly email: string
  /** Days it works. */
  readonly days: number
  /** Where the person lands after the first sign-in. */
  readonly returnPath?: string
  /** Who let the person in, for the audit log; null from the command line. */
  readonly invitedBy: PersonId | null
}

/** What there is to hand over: nothing for a mail. A link is a path of this program. */
export type Invitation = { readonly link?: string; readonly code?: string }

/** The mail address is somebody else's account already. */
export class EmailTaken extends Error {
  override readonly name = 'EmailTaken'
}

/**
 * Lets a person sign in for the first time: makes the account and a one-time link, mail or code. An earlier one that
 * is still open stops working. The person must exist. @throws EmailTaken
 */
export async function createEnrolment(
  signIn: SignIn,
  personId: PersonId,
  wish: EnrolmentWish,
  now: Date,
): Promise<Invitation> {
  const known = await findAccountByEmail(signIn.db.identity, wish.email)
  if (known !== undefined && known.personId !== personId) throw new EmailTaken()
  const token = wish.by === 'code' ? newCode() : newToken()
  const returnPath = wish.returnPath ?? null
  const expiresAt = new Date(now.getTime() + wish.days * 24 * 3_600_000)
  await signIn.db.identity.transaction().execute(async trx => {
    await saveAccount(trx, personId, wish.email, now)
    await endTickets(trx, personId, 'enrolment', now)
    if (wish.by === 'mail')
      await saveMailRequest(trx, { personId, kind: 'enrolment', returnPath, days: wish.days }, now)
    else {
      await removeMailRequest(trx, { personId, kind: 'enrolment' })
      await saveTicket(trx, { kind: 'enrolment', token, personId, returnPath, expiresAt }, now)
    }
    const details = { by: wish.by, invitedBy: wish.invitedBy, days: wish.days }
    await recordSignInEvent(signIn.db, personId, 'identity.enrolment', {
      action: 'enrolment.created',
      details,
    })
  })
  if (wish.by === 'mail') return {}
  return wish.by === 'code' ? { code: token } : { link: paths.enrol(token) }
}

/** Withdraws an invitation that was not used. */
export async function withdrawEnrolment(signIn: SignIn, personId: PersonId, now: Date): Promise<void> {
  await changeAccount(signIn, personId, 'enrolment.withdrawn', async trx => {
    await endTickets(trx, personId, 'enrolment', now)
    await removeMailRequest(trx, { personId, kind: 'enrolment' })
  })
}

/**
 * Ends all sessions of a person, everywhere and at once: for a changed role, a reported loss, the end of a task. Call it
 * before your own transaction commits: a change that did not end the sessions must not stand.
 */
export async function endSessionsOf(signIn: SignIn, personId: PersonId, reason: string): Promise<void> {
  await changeAccount(
    signIn,
    personId,
    'sessions.ended',
    async trx => void (await raiseEpoch(trx, personId)),
    { reason },
  )
}

/** Keeps a person out until unblocked; the sessions end and do not come back. */
export async function blockAccount(
  signIn: SignIn,
  personId: PersonId,
  by: PersonId,
  now: Date,
): Promise<void> {
  await changeAccount(signIn, personId, 'account.blocked', trx => saveBlock(trx, personId, { at: now, by }), {
    by,
  })
}

export async function unblockAccount(signIn: SignIn, personId: PersonId, by: PersonId): Promise<void> {
  await changeAccount(signIn, personId, 'account.unblocked', trx => saveBlock(trx, personId, null), { by })
}

/** Forgets password, app, passkeys and codes of who lost them all; a new enrolment follows. */
export async function resetSignIn(
  signIn: SignIn,
  personId: PersonId,
  by: PersonId | null,
  now: Date,
): Promise<void> {
  await changeAccount(
    signIn,
    personId,
    'sign-in.reset',
    async trx => {
      await clearSecrets(trx, personId)
      await removePasskeys(trx, personId)
      await saveRecoveryCodes(trx, personId, [], now)
      await endTickets(trx, personId, 'reset', now)
      await raiseEpoch(trx, personId)
    },
    { by },
  )
}

type Details = Readonly<Record<string, string | null>>
type Work = (trx: Parameters<typeof raiseEpoch>[0]) => Promise<void>

async function changeAccount(
  signIn: SignIn,
  personId: PersonId,
  action: string,
  work: Work,
  details: Details = {},
): Promise<void> {
  await signIn.db.identity.transaction().execute(async trx => {
    await work(trx)
    await recordSignInEvent(signIn.db, personId, 'identity.account', { action, details })
  })
}
