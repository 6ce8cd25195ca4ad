// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../kernel/dates.ts'
import type { Database } from '../db/database.ts'
import { organisationScope, type Scope } from '../db/scope.ts'
import type { Job } from '../jobs/job.ts'
import { type Mailer, waitingMessage } from './message.ts'
import { sendNotices } from './notices.ts'
import {
  claimDay,
  gatherOutbox,
  listRecipients,
  markFailed,
  markSent,
  type Recipient,
  releaseDay,
} from './outbox.ts'
import { waitAfter } from './wait-after.ts'

export { waitAfter }

/** The job that tells people that something waits. */
export function mailJob(mailer: Mailer, origin: string): Job {
  return {
    name: 'mail.waiting',
    every: '*/5 * * * *',
    async run({ db, organisation, now }) {
      const scope = organisationScope(organisation, 'mail.waiting')
      const day = localDateOf(now)
      await db.write(scope, async tx => {
        if ((await gatherOutbox(tx, day, now)) > 0) tx.bookkeeping()
      })
      const { recipients, name } = await db.read(scope, async tx => ({
        recipients: await listRecipients(tx, now),
        name: (
          await tx.sql
            .selectFrom('organisation')
            .select('name')
            .where('id', '=', organisation)
            .executeTakeFirstOrThrow()
        ).name,
      }))
      await sendNotices(db, scope, mailer, { id: organisation, name, origin }, now)
      for (const person of recipients) {
        const isOurs = await db.write(scope, async tx => {
          tx.bookkeeping()
          return claimDay(tx, person.id, day)
        })
        if (!isOurs) continue
        const message = waitingMessage({ person, organisation: { id: organisation, name }, day, origin })
        const error = await mailer.send(message).then(
          () => undefined,
          (reason: unknown) => String(reason),
        )
        await settle(db, scope, person, day, now, error)
      }
    },
  }
}

const settle = (
  db: Database,
  scope: Scope,
  person: Recipient,
  day: ReturnType<typeof localDateOf>,
  now: Date,
  error: string | undefined,
) =>
  db.write(scope, async tx => {
    if (error === undefined) {
      await markSent(tx, person.id, now)
      tx.record({ action: 'mail.sent', object: { kind: 'person', id: person.id } })
    } else {
      await releaseDay(tx, person.id, day)
      await markFailed(tx, person.id, error, new Date(now.getTime() + waitAfter(person.attempts)))
      tx.bookkeeping()
    }
  })
