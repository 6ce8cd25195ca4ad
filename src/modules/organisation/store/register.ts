// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
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
    .leftJoin(namesOfEach(tx).as('n'), 'n.municipality_id', 'o.id')
    .leftJoin(successorsOfEach(tx).as('s'), 's.municipality_id', 'o.id')
    .leftJoin(countsOfEach(tx).as('i'), 'i.municipality_id', 'o.id')
    .select(['n.names', 's.links', 'i.counts'])
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
      successors: (row.links ?? []).map(link => ({
        code: link.successor_id as OrganisationId,
        on: link.succeeded_on as LocalDate,
      })),
      inhabitants: (row.counts ?? []).map(count => ({
        on: count.counted_on as LocalDate,
        count: count.inhabitants,
      })),
      formerNames: (row.names ?? []).map(
        (former): FormerName => ({ name: former.name, until: former.until_on as LocalDate }),
      ),
    }),
  )
}

// Gathered per table, once: a lookup for each of six hundred municipalities takes three times as long.
const namesOfEach = (tx: Tx) =>
  tx.sql
    .selectFrom('municipality_name')
    .groupBy('municipality_id')
    .select([
      'municipality_id',
      sql<{ name: string; until_on: string }[]>`
        json_agg(json_build_object('name', name, 'until_on', until_on) ORDER BY until_on)`.as('names'),
    ])

const successorsOfEach = (tx: Tx) =>
  tx.sql
    .selectFrom('municipality_successor')
    .groupBy('municipality_id')
    .select([
      'municipality_id',
      sql<{ successor_id: string; succeeded_on: string }[]>`
        json_agg(json_build_object('successor_id', successor_id, 'succeeded_on', succeeded_on) ORDER BY successor_id)`.as(
        'links',
      ),
    ])

const countsOfEach = (tx: Tx) =>
  tx.sql
    .selectFrom('municipality_inhabitants')
    .groupBy('municipality_id')
    .select([
      'municipality_id',
      sql<{ counted_on: string; inhabitants: number }[]>`
        json_agg(json_build_object('counted_on', counted_on, 'inhabitants', inhabitants) ORDER BY counted_on)`.as(
        'counts',
      ),
    ])

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

/** The names of all municipalities there are or were, to see whether a text names one. */
export async function listMunicipalityNames(tx: Tx): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('organisation')
    .select('name')
    .where('kind', '=', 'municipality')
    .limit(5_000)
    .execute()
  return rows.map(row => row.name)
}
