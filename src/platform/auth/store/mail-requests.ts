// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { IdentityDb } from './identity-db.ts'
import type { TicketKind } from './tickets.ts'

/** Why a mail goes out: with a one-time link, or to tell an address that its person left it. */
export type MailKind = TicketKind | 'email-left'

/** Somebody who gets a mail about signing in, most often with a one-time link. The request never holds the link: a copy of the database opens nothing. */
export type MailRequest = {
  readonly personId: PersonId
  readonly kind: MailKind
  readonly returnPath: string | null
  /** Where it goes, when that is not the address of the person. */
  readonly toEmail: string | null
  /** Days the link works; 0 for an hour. */
  readonly days: number
  readonly attempts: number
}

/** Asks for a mail; a request of this kind and person that still waits is replaced. */
export async function saveMailRequest(
  db: IdentityDb,
  request: Omit<MailRequest, 'attempts' | 'toEmail'> & { readonly toEmail?: string },
  now: Date,
): Promise<void> {
  const values = {
    return_path: request.returnPath,
    to_email: request.toEmail ?? null,
    days: request.days,
    created_at: now,
    not_before: now,
    attempts: 0,
  }
  await db
    .insertInto('identity.mail_request')
    .values({ person_id: request.personId, kind: request.kind, ...values })
    .onConflict(conflict => conflict.columns(['person_id', 'kind']).doUpdateSet(values))
    .execute()
}

/** The requests that may go now, the oldest first. */
export async function listMailRequests(db: IdentityDb, now: Date): Promise<MailRequest[]> {
  const rows = await db
    .selectFrom('identity.mail_request')
    .selectAll()
    .where('not_before', '<=', now)
    .orderBy('created_at')
    .limit(500)
    .execute()
  return rows.map(row => ({
    personId: row.person_id as PersonId,
    kind: row.kind as MailKind,
    returnPath: row.return_path,
    toEmail: row.to_email,
    days: row.days,
    attempts: row.attempts,
  }))
}

/** Takes a request to send it; false when another program has it. It comes back at `again` unless it is removed. */
export async function claimMailRequest(db: IdentityDb, request: MailRequest, again: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('identity.mail_request')
    .set({ not_before: again, attempts: request.attempts + 1 })
    .where('person_id', '=', request.personId)
    .where('kind', '=', request.kind)
    .where('attempts', '=', request.attempts)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The mail is out, or will never be. */
export async function removeMailRequest(
  db: IdentityDb,
  request: Pick<MailRequest, 'personId' | 'kind'>,
): Promise<void> {
  await db
    .deleteFrom('identity.mail_request')
    .where('person_id', '=', request.personId)
    .where('kind', '=', request.kind)
    .execute()
}
