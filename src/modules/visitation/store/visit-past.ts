// SPDX-License-Identifier: EUPL-1.2
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { PageOf } from '../../../kernel/paging.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { VisitMoment } from '../domain/visit.ts'
import type { LogEntry } from '../domain/visit-log.ts'
import { stateRows, toMoment } from './visit.ts'
import { logRows, toLogPage } from './visit-log.ts'

/** What happened in a visit: every state it has been in, and the last lines of its log; together in one statement. */
export async function readVisitPast(
  tx: Tx,
  visitId: string,
  logLines: number,
): Promise<{ readonly history: VisitMoment[]; readonly log: PageOf<LogEntry> }> {
  const { states, log } = await tx.sql
    .selectNoFrom([
      jsonArrayFrom(stateRows(tx, visitId)).as('states'),
      jsonArrayFrom(logRows(tx, visitId).limit(logLines)).as('log'),
    ])
    .executeTakeFirstOrThrow()
  return {
    history: states.map(row => toMoment({ ...row, at: new Date(row.at) })),
    log: toLogPage(
      log.map(row => ({ ...row, written_at: new Date(row.written_at) })),
      1,
      logLines,
    ),
  }
}
