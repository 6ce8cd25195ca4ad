// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../kernel/errors.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Permission, SolutionDocument, SolutionRequest } from '../domain/solution.ts'

const requests = (tx: Tx, visitId: string) =>
  tx.sql
    .selectFrom('solution_request')
    .select(['id', 'visit_id', 'asked_title', 'asked_body', 'title', 'body', 'permission'])
    .select(['version', 'asked_at', 'answered_at'])
    .where('visit_id', '=', visitId)

type Row = Awaited<ReturnType<ReturnType<typeof requests>['executeTakeFirstOrThrow']>>

const toRequest = (row: Row): SolutionRequest => ({
  id: row.id,
  visitId: row.visit_id,
  asked: { title: row.asked_title, body: row.asked_body },
  title: row.title,
  body: row.body,
  permission: row.permission as Permission | null,
  version: row.version,
  askedAt: row.asked_at,
  answeredAt: row.answered_at,
})

/** What the committee asked to share, the newest first; at most 50. */
export async function listSolutionRequests(tx: Tx, visitId: string): Promise<SolutionRequest[]> {
  const rows = await requests(tx, visitId).orderBy('asked_at', 'desc').orderBy('id').limit(50).execute()
  return rows.map(toRequest)
}

/** @throws NotFound when the committee did not ask about this one */
export async function getSolutionRequest(
  tx: Tx,
  visitId: string,
  id: string,
  lock?: 'lock',
): Promise<SolutionRequest> {
  let query = requests(tx, visitId).where('id', '=', id)
  if (lock) query = query.forUpdate()
  const row = await query.executeTakeFirst()
  if (!row) throw new NotFound()
  return toRequest(row)
}

/** @returns false when it was taken in before */
export async function insertSolutionRequest(
  tx: WriteTx,
  visitId: string,
  { solution, title, body }: SolutionDocument,
  now: Date,
): Promise<boolean> {
  const made = await tx.sql
    .insertInto('solution_request')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id: solution,
      visit_id: visitId,
      asked_title: title,
      asked_body: body,
      title,
      body,
      version: 1,
      asked_at: now,
    })
    .onConflict(oc => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** Saves what is said of one that is locked; its version goes up. */
export async function saveSolutionAnswer(
  tx: WriteTx,
  { id, version }: Pick<SolutionRequest, 'id' | 'version'>,
  answer: Pick<SolutionRequest, 'title' | 'body' | 'permission'>,
  now: Date,
): Promise<void> {
  await tx.sql
    .updateTable('solution_request')
    .set({ ...answer, version: version + 1, answered_by: tx.scope.person, answered_at: now })
    .where('id', '=', id)
    .execute()
}
