// SPDX-License-Identifier: EUPL-1.2
import { isWithin, type LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { OrganisationKind } from '../../../kernel/roles.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'

/** What everybody may know of an organisation. */
export type Organisation = {
  readonly id: OrganisationId
  readonly kind: OrganisationKind
  readonly name: string
  readonly isFictional: boolean
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
}

export const existsOnDay = (organisation: Organisation, day: LocalDate): boolean =>
  isWithin(day, organisation.validFrom ?? undefined, organisation.validTo ?? undefined)

/** All organisations but the municipalities, by kind and name; at most 1,000. */
export async function listOtherOrganisations(tx: Tx): Promise<Organisation[]> {
  const rows = await tx.sql
    .selectFrom('organisation')
    .selectAll()
    .where('kind', '!=', 'municipality')
    .orderBy('kind')
    .orderBy('name')
    .limit(1_000)
    .execute()
  return rows.map(toOrganisation)
}

export async function findOrganisation(tx: Tx, id: string): Promise<Organisation | undefined> {
  const row = await tx.sql.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toOrganisation(row)
}

/** @throws NotFound */
export async function getOrganisation(tx: Tx, id: string): Promise<Organisation> {
  const organisation = await findOrganisation(tx, id)
  if (!organisation) throw new NotFound()
  return organisation
}

/** Adds an organisation; false when the code is taken. In the scope of 'beheer', which keeps them all. */
export async function insertOrganisation(
  tx: WriteTx,
  organisation: Pick<Organisation, 'id' | 'kind' | 'name'>,
  now: Date,
): Promise<boolean> {
  const row = await tx.sql
    .insertInto('organisation')
    .values({ ...organisation, created_at: now })
    .onConflict(oc => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

type Row = {
  id: string
  kind: string
  name: string
  is_fictional: boolean
  valid_from: string | null
  valid_to: string | null
}

const toOrganisation = (row: Row): Organisation => ({
  id: row.id as OrganisationId,
  kind: row.kind as OrganisationKind,
  name: row.name,
  isFictional: row.is_fictional,
  validFrom: row.valid_from as LocalDate | null,
  validTo: row.valid_to as LocalDate | null,
})
