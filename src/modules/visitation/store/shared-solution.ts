// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import { heldStates } from '../domain/lesson.ts'
import type { SharedSolution, Solution } from '../domain/solution.ts'

/** What every municipality may read, by title; the order and the page tell nothing of when or from where. At most 500. */
export async function listSharedSolutions(tx: Tx): Promise<SharedSolution[]> {
  const rows = await tx.sql
    .selectFrom('shared_solution as s')
    .leftJoin('organisation as o', 'o.id', 's.municipality_id')
    .select(['s.title', 's.body', 'o.name'])
    .orderBy('s.title')
    .orderBy('s.body')
    .limit(500)
    .execute()
  return rows.map(({ title, body, name }) => ({ title, body, municipality: name }))
}

/** Whether everybody may read it now, and in how many visits of its round the talk was held. */
export async function findSharing(
  tx: Tx,
  solutionId: string,
  roundId: string,
): Promise<{ readonly isShared: boolean; readonly visited: number }> {
  const row = await tx.sql
    .selectNoFrom(eb => [
      eb.exists(eb.selectFrom('shared_solution').select('id').where('id', '=', solutionId)).as('shared'),
      eb
        .selectFrom('visit')
        .select(of => of.fn.countAll<string>().as('n'))
        .where('round_id', '=', roundId)
        .where('state', 'in', [...heldStates])
        .as('visited'),
    ])
    .executeTakeFirstOrThrow()
  return { isShared: row.shared === true, visited: Number(row.visited) }
}

/** Puts it where everybody reads it; a second time changes nothing. `municipality` only with its permission. */
export async function insertSharedSolution(
  tx: WriteTx,
  { id, title, body }: Pick<Solution, 'id' | 'title' | 'body'>,
  municipality: OrganisationId | null,
): Promise<void> {
  await tx.sql
    .insertInto('shared_solution')
    .values({ id, kept_by: tx.scope.organisation ?? '', title, body, municipality_id: municipality })
    .onConflict(oc => oc.column('id').doNothing())
    .execute()
}

/** Takes it away. @returns false when it was not there */
export async function deleteSharedSolution(tx: WriteTx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.sql
    .deleteFrom('shared_solution')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}
