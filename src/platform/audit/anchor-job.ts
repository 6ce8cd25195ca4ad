// SPDX-License-Identifier: EUPL-1.2
import type { Logger } from 'pino'
import type { Keyring } from '../crypto/keyfile.ts'
import { organisationScope } from '../db/scope.ts'
import type { Job } from '../jobs/job.ts'
import { appendAnchors } from './anchors.ts'

/** Keeps the signed head of each chain outside the database every hour: in a file and in the log (decision 5). */
export function anchorJob(file: string, keys: Keyring, log: Logger): Job {
  return {
    name: 'audit.anchor',
    every: '7 * * * *',
    async run({ db, organisation, now }) {
      const head = await db.read(organisationScope(organisation, 'audit.anchor'), tx =>
        tx.sql.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirst(),
      )
      if (!head) return
      const anchor = { organisation, seq: head.seq, hash: head.hash.toString('hex'), at: now.toISOString() }
      await appendAnchors(file, keys, [anchor])
      log.info(anchor, 'audit head')
    },
  }
}
