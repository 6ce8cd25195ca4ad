// SPDX-License-Identifier: EUPL-1.2
import { forgetAttempts } from './attempts.ts'
import type { IdentityDb } from './identity-db.ts'

/** Days that an ended session is kept, so that its use by somebody else is recognised; and a used ticket. */
const KEEP_DAYS = 30

/** Removes what nobody needs any more: half-done challenges, old sessions, tickets, counters. */
export async function cleanUp(db: IdentityDb, now: Date): Promise<void> {
  const longAgo = new Date(now.getTime() - KEEP_DAYS * 24 * 3_600_000)
  await db.deleteFrom('identity.challenge').where('expires_at', '<', now).execute()
  await db.deleteFrom('identity.used_token').where('expires_at', '<', now).execute()
  await db.deleteFrom('identity.session').where('expires_at', '<', longAgo).execute()
  await db.deleteFrom('identity.ticket').where('expires_at', '<', longAgo).execute()
  await forgetAttempts(db, now)
}
