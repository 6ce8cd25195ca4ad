// SPDX-License-Identifier: EUPL-1.2
import { type Municipality, tooiUri } from '../../../../content/facts/municipalities.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import type { ChangePlan } from '../domain/municipal-changes.ts'
import { nameOn, type RegisterEntry } from '../domain/register.ts'

/** Adds the municipalities that are not there yet, with all their facts; leaves the others alone. Gives how many. */
export async function insertMunicipalities(
  tx: WriteTx,
  entries: readonly RegisterEntry[],
  today: LocalDate,
): Promise<number> {
  const added = await insertOrganisations(tx, entries, today)
  const fresh = entries.filter(({ code }) => added.has(code))
  await insertFacts(tx, fresh)
  return fresh.length
}

/** Keeps what an import does to the register. The organisations themselves stay where they are. */
export async function saveChanges(tx: WriteTx, plan: ChangePlan, today: LocalDate): Promise<void> {
  const entryOf = new Map(plan.after.map(entry => [entry.code, entry]))
  const created = plan.created.flatMap(({ code }) => entryOf.get(code) ?? [])
  await insertOrganisations(tx, created, today)
  await insertFacts(
    tx,
    created.map(entry => ({ ...entry, inhabitants: [] })),
  )
  for (const { code, on } of plan.ended)
    await tx.sql.updateTable('organisation').set({ valid_to: on }).where('id', '=', code).execute()
  await insertLinks(
    tx,
    plan.linked.map(({ code, to, on }) => ({ code, to, on })),
  )
  for (const { code, from, to, on } of plan.renamed) {
    await tx.sql
      .insertInto('municipality_name')
      .values({ municipality_id: code, until_on: on, name: from })
      .execute()
    await tx.sql
      .insertInto('municipality')
      .values({ id: code, name: to })
      .onConflict(oc => oc.column('id').doUpdateSet({ name: to }))
      .execute()
  }
  for (const { code, on, count } of plan.counted)
    await tx.sql
      .insertInto('municipality_inhabitants')
      .values({ municipality_id: code, counted_on: on, inhabitants: count })
      .onConflict(oc => oc.columns(['municipality_id', 'counted_on']).doUpdateSet({ inhabitants: count }))
      .execute()
  await bringNamesUpToDate(tx, plan.after, today)
}

/** Gives organisations the name that their municipality has on this day. Gives how many changed. */
export async function bringNamesUpToDate(
  tx: WriteTx,
  register: readonly RegisterEntry[],
  today: LocalDate,
): Promise<number> {
  let changed = 0
  for (const entry of register.filter(one => (one.formerNames ?? []).length > 0)) {
    const name = nameOn(entry, today)
    const { numUpdatedRows } = await tx.sql
      .updateTable('organisation')
      .set({ name })
      .where('id', '=', entry.code)
      .where('name', '!=', name)
      .executeTakeFirstOrThrow()
    changed += Number(numUpdatedRows)
  }
  return changed
}

async function insertOrganisations(
  tx: WriteTx,
  entries: readonly RegisterEntry[],
  today: LocalDate,
): Promise<ReadonlySet<string>> {
  if (entries.length === 0) return new Set()
  const rows = await tx.sql
    .insertInto('organisation')
    .values(
      entries.map(entry => ({
        id: entry.code,
        kind: 'municipality',
        name: nameOn(entry, today),
        province_code: entry.provinceCode,
        valid_from: entry.validFrom ?? null,
        valid_to: entry.validTo ?? null,
      })),
    )
    .onConflict(oc => oc.doNothing())
    .returning('id')
    .execute()
  return new Set(rows.map(row => row.id))
}

async function insertFacts(tx: WriteTx, entries: readonly RegisterEntry[]): Promise<void> {
  if (entries.length === 0) return
  await tx.sql
    .insertInto('municipality')
    .values(
      entries.map(entry => ({
        id: entry.code,
        name: entry.name,
        tooi_uri: tooiUri(entry.code),
        safety_region_code: entry.safetyRegionCode ?? null,
      })),
    )
    .execute()
  await insertLinks(
    tx,
    entries.flatMap(({ code, successors }) => successors.map(next => ({ code, to: next.code, on: next.on }))),
  )
  const counts = entries.flatMap(({ code, inhabitants }) => inhabitants.map(one => ({ code, ...one })))
  if (counts.length === 0) return
  await tx.sql
    .insertInto('municipality_inhabitants')
    .values(
      counts.map(({ code, on, count }) => ({ municipality_id: code, counted_on: on, inhabitants: count })),
    )
    .execute()
}

type Link = { readonly code: Municipality['code']; readonly to: Municipality['code']; readonly on: LocalDate }

async function insertLinks(tx: WriteTx, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return
  await tx.sql
    .insertInto('municipality_successor')
    .values(links.map(({ code, to, on }) => ({ municipality_id: code, successor_id: to, succeeded_on: on })))
    .onConflict(oc => oc.doNothing())
    .execute()
}
