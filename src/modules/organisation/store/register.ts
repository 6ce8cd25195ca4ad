// SPDX-License-Identifier: EUPL-1.2
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { type ProvinceCode, provinces } from '../../../../content/facts/provinces.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { FormerName, Register, RegisterEntry } from '../domain/register.ts'

/** All municipalities with what they were and became, by code, in one statement. Those without a province are no part of it. */
export async function loadRegister(tx: Tx): Promise<Register> {
  const rows = await tx.sql
    .selectFrom('organisation as o')
    .leftJoin('municipality as m', 'm.id', 'o.id')
    .where('o.kind', '=', 'municipality')
    .where('o.province_code', 'in', Object.keys(provinces))
    .select(['o.id', 'o.name', 'o.province_code', 'o.valid_from', 'o.valid_to'])
    .select(['m.name as register_name', 'm.safety_region_code'])
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('municipality_name as n')
          .whereRef('n.municipality_id', '=', 'o.id')
          .select(['n.name', 'n.until_on'])
          .orderBy('n.until_on'),
      ).as('names'),
      jsonArrayFrom(
        eb
          .selectFrom('municipality_successor as s')
          .whereRef('s.municipality_id', '=', 'o.id')
          .select(['s.successor_id', 's.succeeded_on'])
          .orderBy('s.successor_id'),
      ).as('links'),
      jsonArrayFrom(
        eb
          .selectFrom('municipality_inhabitants as i')
          .whereRef('i.municipality_id', '=', 'o.id')
          .select(['i.counted_on', 'i.inhabitants'])
          .orderBy('i.counted_on'),
      ).as('counts'),
    ])
    .orderBy('o.id')
    .execute()
  return rows.map(
    (row): RegisterEntry => ({
      code: row.id as OrganisationId,
      name: row.register_name ?? row.name,
      provinceCode: row.province_code as ProvinceCode,
      safetyRegionCode: row.safety_region_code ?? undefined,
      validFrom: (row.valid_from ?? undefined) as LocalDate | undefined,
      validTo: (row.valid_to ?? undefined) as LocalDate | undefined,
      successors: row.links.map(link => ({
        code: link.successor_id as OrganisationId,
        on: link.succeeded_on as LocalDate,
      })),
      inhabitants: row.counts.map(count => ({ on: count.counted_on as LocalDate, count: count.inhabitants })),
      formerNames: row.names.map(
        (former): FormerName => ({ name: former.name, until: former.until_on as LocalDate }),
      ),
    }),
  )
}

/** Lets one change of the register go at a time: a second waits here until the first one is kept or undone. */
export async function lockRegister(tx: Tx): Promise<void> {
  await tx.sql
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', tx.scope.organisation ?? '')
    .forNoKeyUpdate()
    .execute()
}

/** Whether any municipality went to this one: most have no older one to look after. */
export async function hasPredecessor(tx: Tx, organisation: OrganisationId): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('municipality_successor')
    .select('municipality_id')
    .where('successor_id', '=', organisation)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
