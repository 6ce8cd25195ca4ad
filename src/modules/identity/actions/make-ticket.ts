// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { SignIn } from '../../../platform/auth/sign-in.ts'
import { saveTicket, type TicketKind } from '../../../platform/auth/store/tickets.ts'

/** Minutes a link for a new password works. */
export const RESET_MINUTES = 60

export type TicketWish = {
  readonly kind: TicketKind
  readonly personId: PersonId
  readonly returnPath: string | null
  readonly days: number
}

/** Stores a one-time link or code under this token; the earlier ones of the person stop working. */
export async function makeTicket(signIn: SignIn, wish: TicketWish, token: string, now: Date): Promise<void> {
  const minutes = wish.kind === 'reset' ? RESET_MINUTES : wish.days * 24 * 60
  const ticket = { kind: wish.kind, token, personId: wish.personId, returnPath: wish.returnPath }
  const expiresAt = new Date(now.getTime() + minutes * 60_000)
  await signIn.db.identity.transaction().execute(trx => saveTicket(trx, { ...ticket, expiresAt }, now))
}
