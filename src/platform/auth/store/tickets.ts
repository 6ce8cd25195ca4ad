// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import { hashToken } from '../token.ts'
import type { IdentityDb } from './identity-db.ts'

/** A one-time link or code: for a first sign-in, for a new password, or to show that a mail address is one's own. */
export type TicketKind = 'enrolment' | 'reset' | 'email'
export type Ticket = {
  readonly personId: PersonId
  readonly returnPath: string | null
  /** The address that the link went to, of kind `email`. */
  readonly email: string | null
  readonly expiresAt: Date
}

export type NewTicket = Omit<Ticket, 'email'> & {
  readonly kind: TicketKind
  readonly token: string
  readonly email?: string | null
}

/** Stores the digest of a ticket; the older open ones of this kind and person stop working. */
export async function saveTicket(db: IdentityDb, ticket: NewTicket, now: Date): Promise<void> {
  await endTickets(db, ticket.personId, ticket.kind, now)
  await db
    .insertInto('identity.ticket')
    .values({
      token_hash: hashToken(ticket.token),
      kind: ticket.kind,
      person_id: ticket.personId,
      return_path: ticket.returnPath,
      email: ticket.email ?? null,
      created_at: now,
      expires_at: ticket.expiresAt,
    })
    .execute()
}

/** The ticket while it can still be used; looking does not use it up. */
export async function findTicket(
  db: IdentityDb,
  kind: TicketKind,
  token: string,
  now: Date,
): Promise<Ticket | undefined> {
  const row = await db
    .selectFrom('identity.ticket')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row && toTicket(row)
}

/** Uses the ticket up; undefined when it is unknown, used or too old. */
export async function takeTicket(
  db: IdentityDb,
  kind: TicketKind,
  token: string,
  now: Date,
): Promise<Ticket | undefined> {
  const row = await db
    .updateTable('identity.ticket')
    .set({ used_at: now })
    .where('token_hash', '=', hashToken(token))
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst()
  return row && toTicket(row)
}

/** Makes the open tickets of this kind unusable. */
export async function endTickets(
  db: IdentityDb,
  personId: PersonId,
  kind: TicketKind,
  now: Date,
): Promise<void> {
  await db
    .updateTable('identity.ticket')
    .set({ used_at: now })
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .execute()
}

type Row = { person_id: string; return_path: string | null; email: string | null; expires_at: Date }

function toTicket(row: Row): Ticket {
  return {
    personId: row.person_id as PersonId,
    returnPath: row.return_path,
    email: row.email,
    expiresAt: row.expires_at,
  }
}
