// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { Tx } from '../db/tx.ts'
import type { AuditEvent } from './event.ts'

/** The audit log could not be written: no event, no change. The person gets 503 (abuse case 8). */
export class AuditFailed extends Error {
  override name = 'AuditFailed'
}

/** Hash before the first event of every chain. */
export const genesis = Buffer.alloc(32)

/**
 * Adds events to the chain of the scope's organisation. The head is taken and moved in the statement that inserts, which
 * is the transaction's last, so that a chain never forks and its row is locked as shortly as can be.
 * @throws Error when the scope has no organisation: what belongs to nobody's chain may not change
 */
export async function appendEvents(tx: Tx, events: readonly AuditEvent[], at: Date): Promise<void> {
  const organisation = tx.scope.organisation
  if (organisation === null) throw new Error('audit: a change needs an organisation')
  for (const event of events) await append(tx, organisation, eventBody(event, tx, at))
}

async function append(tx: Tx, organisation: string, body: string): Promise<void> {
  try {
    await sql`
      WITH head AS (
        INSERT INTO audit_head AS h (organisation_id, seq, hash)
        VALUES (${organisation}, 1, sha256(${genesis}::bytea || convert_to('1' || chr(10) || ${body}::text, 'UTF8')))
        ON CONFLICT (organisation_id) DO UPDATE
          SET seq = h.seq + 1,
              hash = sha256(h.hash || convert_to((h.seq + 1)::text || chr(10) || ${body}::text, 'UTF8'))
        RETURNING seq, hash)
      INSERT INTO audit_event (organisation_id, seq, body, hash)
      SELECT ${organisation}, seq, ${body}::text, hash FROM head`.execute(tx.sql)
  } catch (cause) {
    throw new AuditFailed('the audit log could not be written', { cause })
  }
}

/** The stored and hashed text: keys in a fixed order, so that the same event is the same text. */
function eventBody(event: AuditEvent, tx: Tx, at: Date): string {
  return JSON.stringify({
    at: at.toISOString(),
    actor: tx.scope.person,
    origin: tx.scope.origin,
    action: event.action,
    object: `${event.object.kind}:${event.object.id}`,
    result: event.result ?? 'done',
    details: event.details
      ? Object.fromEntries(Object.entries(event.details).sort(([a], [b]) => (a < b ? -1 : 1)))
      : {},
  })
}
