// SPDX-License-Identifier: EUPL-1.2
import { newId, type PersonId } from '../../kernel/ids.ts'
import type { Database } from '../db/database.ts'
import type { Scope } from '../db/scope.ts'
import type { Tx, WriteTx } from '../db/tx.ts'
import { type Mailer, type NoticeKind, noticeMessage } from './message.ts'
import { waitAfter } from './wait-after.ts'

// What cannot wait for tomorrow's one mail: it goes by itself, within five minutes, and still holds no content.

const waiting = 'waiting'

/** Tells this person, once per key. In the transaction of the change. */
export async function queueNotice(
  tx: WriteTx,
  notice: { readonly person: PersonId; readonly kind: NoticeKind; readonly key: string },
  now: Date,
): Promise<void> {
  await tx.sql
    .insertInto('outbox')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id: newId(),
      person_id: notice.person,
      kind: notice.kind,
      key: notice.key,
      not_before: now,
      created_at: now,
    })
    .onConflict(oc => oc.doNothing())
    .execute()
}

type From = { readonly id: string; readonly name: string; readonly origin: string }

/** Sends what is due. Each is taken before it is sent: broken off in between it goes again later, never twice at once. */
export async function sendNotices(
  db: Database,
  scope: Scope,
  mailer: Mailer,
  organisation: From,
  now: Date,
): Promise<void> {
  for (const notice of await db.read(scope, tx => listDue(tx, now))) {
    const again = new Date(now.getTime() + waitAfter(notice.attempts))
    if (!(await db.write(scope, tx => take(tx, notice, again)))) continue
    const message = noticeMessage({ ...notice, kind: notice.kind as NoticeKind, organisation })
    const error = await mailer.send(message).then(
      () => null,
      (reason: unknown) => String(reason).slice(0, 300),
    )
    await db.write(scope, async tx => {
      await tx.sql
        .updateTable('outbox')
        .set({ last_error: error, ...(error === null && { sent_at: now }) })
        .where('id', '=', notice.id)
        .execute()
      if (error === null) tx.record({ action: 'mail.sent', object: { kind: 'person', id: notice.person.id } })
      else tx.bookkeeping()
    })
  }
}

async function listDue(tx: Tx, now: Date) {
  const rows = await tx.sql
    .selectFrom('outbox as o')
    .innerJoin('person as p', 'p.id', 'o.person_id')
    .select(['o.id', 'o.kind', 'o.attempts', 'p.id as person_id', 'p.name', 'p.email'])
    .where('o.kind', '!=', waiting)
    .where('o.sent_at', 'is', null)
    .where('o.not_before', '<=', now)
    .where('p.left_at', 'is', null)
    .orderBy('o.created_at')
    .limit(500)
    .execute()
  return rows.map(({ id, kind, attempts, person_id, name, email }) => ({
    id,
    kind,
    attempts,
    person: { id: person_id, name, email },
  }))
}

async function take(
  tx: WriteTx,
  notice: { readonly id: string; readonly attempts: number },
  again: Date,
): Promise<boolean> {
  tx.bookkeeping()
  const row = await tx.sql
    .updateTable('outbox')
    .set({ attempts: notice.attempts + 1, not_before: again })
    .where('id', '=', notice.id)
    .where('attempts', '=', notice.attempts)
    .where('sent_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
