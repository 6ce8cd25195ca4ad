// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import { isRefused, type Outcome } from '../../../kernel/outcome.ts'
import { addressPrefix, addressUnit, deviceClass } from '../../../platform/auth/device.ts'
import type { SignIn } from '../../../platform/auth/sign-in.ts'
import { recordSignInEvent, type SignInEvent } from '../../../platform/auth/sign-in-event.ts'
import type { IdentityDb } from '../../../platform/auth/store/identity-db.ts'
import type { NewSession } from '../../../platform/auth/store/sessions.ts'

/** Who asks, from where, and when: what every sign-in action needs beyond what was typed. */
export type Caller = {
  readonly signIn: SignIn
  readonly now: Date
  /** Name of the route, for the audit log. */
  readonly origin: string
  readonly address: string
  readonly userAgent: string
  readonly cookies: string | undefined
  /** Whether cookies get `__Host-` and Secure at this address. */
  readonly hasSecureCookies: boolean
}

/** Where the browser goes next, and the Set-Cookie headers it gets. */
export type Answer = { readonly location: string; readonly cookies: readonly string[] }

/** Undoes the transaction when the work refuses; never leaves this file. */
class Undo extends Error {
  readonly outcome: Outcome<never>
  constructor(outcome: Outcome<never>) {
    super('undo')
    this.outcome = outcome
  }
}

/**
 * Changes credentials or sessions in one transaction, with the audit event written before it commits: no event, no
 * change. Problems undo everything and leave no event.
 */
export async function change<T>(
  caller: Caller,
  personId: PersonId,
  event: SignInEvent,
  work: (db: IdentityDb) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const { db } = caller.signIn
  try {
    return await db.identity.transaction().execute(async trx => {
      const outcome = await work(trx)
      if (isRefused(outcome)) throw new Undo(outcome)
      await recordSignInEvent(db, personId, caller.origin, event)
      return outcome
    })
  } catch (error) {
    if (error instanceof Undo) return error.outcome
    throw error
  }
}

/** What a session remembers of where it was made. */
export const placeOf = (caller: Caller): Pick<NewSession, 'device' | 'addressPrefix'> => ({
  device: deviceClass(caller.userAgent),
  addressPrefix: addressPrefix(caller.address),
})

/** What limits count as one address. */
export const unitOf = (caller: Caller): string => addressUnit(caller.address)
