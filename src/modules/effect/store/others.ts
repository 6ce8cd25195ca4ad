// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { OrganisationKind } from '../../../kernel/roles.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Opener } from '../domain/survey.ts'

/** Organisations of these kinds, such as the VNG and the IBD; at most 200. */
export async function listOrganisationsOf(tx: Tx, kinds: readonly OrganisationKind[]) {
  const rows = await tx.sql
    .selectFrom('organisation')
    .select(['id', 'kind'])
    .where('kind', 'in', [...kinds])
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(row => ({ id: row.id as OrganisationId, kind: row.kind as OrganisationKind }))
}

/** The names of all municipalities there are or were, as no text of the IBD may hold them. */
export async function listMunicipalityNames(tx: Tx): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('organisation')
    .select('name')
    .where('kind', '=', 'municipality')
    .limit(5_000)
    .execute()
  return rows.map(row => row.name)
}

/** The mailboxes of these people, as far as they are colleagues. */
export async function listMailboxes(tx: Tx, people: readonly PersonId[]): Promise<Opener[]> {
  if (people.length === 0) return []
  const rows = await tx.sql
    .selectFrom('person')
    .select(['id', 'email'])
    .where('id', 'in', [...people])
    .execute()
  return rows.map(row => ({ id: row.id as PersonId, email: row.email }))
}

/** Whether the committee of the scope told this organisation of this round. */
export async function wasTold(tx: Tx, roundId: string, organisation: OrganisationId): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('handover')
    .select('id')
    .where('from_organisation', '=', tx.scope.organisation ?? '')
    .where('to_organisation', '=', organisation)
    .where('kind', '=', 'effect.stand')
    .where('subject_id', '=', roundId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
