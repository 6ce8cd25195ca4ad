// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../kernel/errors.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Solution, SolutionAnswerDocument, SolutionState } from '../domain/solution.ts'

const columns = ['s.id', 's.title', 's.body', 's.state', 's.version'] as const
type Row = { id: string; title: string; body: string; state: string; version: number }
const toSolution = ({ id, title, body, state, version }: Row): Solution => ({
  id,
  title,
  body,
  state: state as SolutionState,
  version,
})

/** The solutions that the committee heard of on a visit, oldest first; at most 50. */
export async function listSolutions(tx: Tx, visitId: string): Promise<Solution[]> {
  const rows = await tx.sql
    .selectFrom('solution as s')
    .select(columns)
    .where('s.visit_id', '=', visitId)
    .orderBy('s.saved_at')
    .orderBy('s.id')
    .limit(50)
    .execute()
  return rows.map(toSolution)
}

/** @throws NotFound when the visit has no such solution */
export async function getSolution(tx: Tx, visitId: string, id: string, lock?: 'lock'): Promise<Solution> {
  let query = tx.sql
    .selectFrom('solution as s')
    .select(columns)
    .where('s.visit_id', '=', visitId)
    .where('s.id', '=', id)
  if (lock) query = query.forUpdate()
  const row = await query.executeTakeFirst()
  if (!row) throw new NotFound()
  return toSolution(row)
}

/** The solutions of a round that may be shared, with whose they are. */
export async function listPermittedOfRound(
  tx: Tx,
  roundId: string,
): Promise<(Solution & { readonly municipalityId: OrganisationId; readonly municipality: string })[]> {
  const rows = await tx.sql
    .selectFrom('solution as s')
    .innerJoin('visit as v', join =>
      join.onRef('v.organisation_id', '=', 's.organisation_id').onRef('v.id', '=', 's.visit_id'),
    )
    .innerJoin('organisation as o', 'o.id', 'v.municipality_id')
    .select([...columns, 'v.municipality_id', 'o.name'])
    .where('v.round_id', '=', roundId)
    .where('s.state', 'in', ['named', 'unnamed'])
    .limit(500)
    .execute()
  return rows.map(row => ({
    ...toSolution(row),
    municipalityId: row.municipality_id as OrganisationId,
    municipality: row.name,
  }))
}

type Text = Pick<Solution, 'id' | 'title' | 'body'>

export async function insertSolution(tx: WriteTx, visitId: string, text: Text, now: Date): Promise<void> {
  await tx.sql
    .insertInto('solution')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      ...text,
      visit_id: visitId,
      state: 'writing',
      version: 1,
      written_by: tx.scope.person ?? '',
      saved_at: now,
    })
    .execute()
}

/** Saves a solution that is locked; its version goes up. */
export async function saveSolution(
  tx: WriteTx,
  { id, version, ...change }: Partial<Solution> & Pick<Solution, 'id' | 'version'>,
  now: Date,
): Promise<void> {
  await tx.sql
    .updateTable('solution')
    .set({ ...change, version: version + 1, saved_at: now })
    .where('id', '=', id)
    .execute()
}

/** What the municipality said, with the text as it wants it. @returns false when it was never asked */
export async function saveAnswerOf(
  tx: WriteTx,
  visitId: string,
  { solution, permission, title, body }: SolutionAnswerDocument,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('solution')
    .set(eb => ({
      state: permission,
      version: eb('version', '+', 1),
      answered_at: now,
      ...(title !== '' && { title, body }),
    }))
    .where('visit_id', '=', visitId)
    .where('id', '=', solution)
    .where('state', '<>', 'writing')
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
