// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { SignIn } from '../../../platform/auth/sign-in.ts'
import { saveTicket, type TicketKind } from '../../../platform/auth/store/tickets.ts'

/** Minutes a link works that somebody asked for just now: for a new password, or a new address. */
const ASKED_MINUTES = 60

export type TicketWish = {
  readonly kind: TicketKind
  readonly personId: PersonId
  readonly returnPath: string | null
  /** For a new address: the address that this link shows to be one's own. */
  readonly toEmail: string | null
  readonly days: number
}

/** Stores a one-time link or code under this token; the earlier ones of the person stop working. */
export async function makeTicket(signIn: SignIn, wish: TicketWish, token: string, now: Date): Promise<void> {
  const minutes = wish.kind === 'enrolment' ? wish.days * 24 * 60 : ASKED_MINUTES
  const ticket = {
    kind: wish.kind,
    token,
    personId: wish.personId,
    returnPath: wish.returnPath,
    email: wish.toEmail,
  }
  const expiresAt = new Date(now.getTime() + minutes * 60_000)
  await signIn.db.identity.transaction().execute(trx => saveTicket(trx, { ...ticket, expiresAt }, now))
}
