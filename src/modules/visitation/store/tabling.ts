// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Tabling, TablingBody, TablingState } from '../domain/report-tabling.ts'
import type { VisitId } from '../domain/visit.ts'

/** Every step of a report in college and council, oldest first; at most 200. */
export async function listTablings(tx: Tx, visitId: VisitId): Promise<Tabling[]> {
  const rows = await tx.sql
    .selectFrom('report_tabling as t')
    .leftJoin('person as p', 'p.id', 't.by_person')
    .select(['t.body', 't.n', 't.state', 't.on_date', 't.at', 'p.name'])
    .where('t.visit_id', '=', visitId)
    .orderBy('t.body')
    .orderBy('t.n')
    .limit(200)
    .execute()
  return rows.map(row => ({
    body: row.body as TablingBody,
    n: row.n,
    state: row.state as TablingState,
    on: row.on_date as LocalDate,
    byName: row.name ?? 'een oud-collega',
    at: row.at,
  }))
}

export async function insertTabling(
  tx: WriteTx,
  visitId: VisitId,
  step: Pick<Tabling, 'body' | 'n' | 'state' | 'on'>,
  now: Date,
): Promise<void> {
  await tx.sql
    .insertInto('report_tabling')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      visit_id: visitId,
      body: step.body,
      n: step.n,
      state: step.state,
      on_date: step.on,
      by_person: tx.scope.person ?? '',
      at: now,
    })
    .execute()
}
