// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/tx.ts'

export type MunicipalityName = {
  readonly id: OrganisationId
  readonly name: string
  readonly isFictional: boolean
  readonly provinceCode: string | null
}

/** Municipalities that exist on this day and whose name holds this text, by name; at most 25. */
export async function searchMunicipalities(
  tx: Tx,
  text: string,
  today: LocalDate,
): Promise<MunicipalityName[]> {
  const typed = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
  return (await existing(tx, today).where('name', 'ilike', typed).orderBy('name').limit(25).execute()).map(
    toName,
  )
}

/** The municipality with this code, if it exists on this day. */
export async function findMunicipality(
  tx: Tx,
  id: string,
  today: LocalDate,
): Promise<MunicipalityName | undefined> {
  const row = await existing(tx, today).where('id', '=', id).executeTakeFirst()
  return row && toName(row)
}

/** The municipalities with these codes that exist on this day, by name. */
export async function findMunicipalities(
  tx: Tx,
  ids: readonly string[],
  today: LocalDate,
): Promise<MunicipalityName[]> {
  if (ids.length === 0) return []
  return (await existing(tx, today).where('id', 'in', ids).orderBy('name').execute()).map(toName)
}

/** Committees, in whose scope the code of a letter may be found. */
export async function listCommittees(tx: Tx): Promise<OrganisationId[]> {
  const rows = await tx.sql.selectFrom('organisation').select('id').where('kind', '=', 'committee').execute()
  return rows.map(row => row.id as OrganisationId)
}

const existing = (tx: Tx, today: LocalDate) =>
  tx.sql
    .selectFrom('organisation')
    .select(['id', 'name', 'is_fictional', 'province_code'])
    .where('kind', '=', 'municipality')
    .where(eb => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', today)]))
    .where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', today)]))

type Row = { id: string; name: string; is_fictional: boolean; province_code: string | null }

const toName = (row: Row): MunicipalityName => ({
  id: row.id as OrganisationId,
  name: row.name,
  isFictional: row.is_fictional,
  provinceCode: row.province_code,
})
