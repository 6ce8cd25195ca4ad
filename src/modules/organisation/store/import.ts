// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import { newId, type OrganisationId, type PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { MunicipalChange } from '../domain/municipal-change.ts'

/** A list of changes that was offered; applied or not. */
export type MunicipalImport = {
  readonly id: string
  readonly source: 'csv' | 'tooi'
  readonly fileName: string
  readonly changes: readonly MunicipalChange[]
  readonly offeredAt: Date
  readonly appliedAt: Date | null
}

export async function insertImport(
  tx: WriteTx,
  offer: Pick<MunicipalImport, 'source' | 'fileName' | 'changes'> & { readonly sha256: Buffer },
  now: Date,
): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('municipal_import')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      source: offer.source,
      file_name: offer.fileName,
      sha256: offer.sha256,
      changes: JSON.stringify(offer.changes),
      offered_by: tx.scope.person ?? '',
      offered_at: now,
    })
    .execute()
  return id
}

/** @throws NotFound */
export async function getImport(tx: Tx, id: string): Promise<MunicipalImport> {
  const row = await tx.sql
    .selectFrom('municipal_import')
    .selectAll()
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return toImport(row)
}

/** The last ones first; at most 20. */
export async function listImports(tx: Tx): Promise<MunicipalImport[]> {
  const rows = await tx.sql
    .selectFrom('municipal_import')
    .selectAll()
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .orderBy('offered_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(toImport)
}

export async function markApplied(tx: WriteTx, id: string, now: Date): Promise<void> {
  await tx.sql
    .updateTable('municipal_import')
    .set({ applied_by: tx.scope.person ?? '', applied_at: now })
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('id', '=', id)
    .execute()
}

type Row = {
  id: string
  source: string
  file_name: string
  changes: unknown
  offered_at: Date
  applied_at: Date | null
}

const toImport = (row: Row): MunicipalImport => ({
  id: row.id,
  source: row.source as MunicipalImport['source'],
  fileName: row.file_name,
  changes: row.changes as MunicipalChange[],
  offeredAt: row.offered_at,
  appliedAt: row.applied_at,
})

/** A municipality that was split, and of which somebody decides who may read it. */
export type OpenReading = {
  readonly municipalityId: OrganisationId
  readonly municipalityName: string
  readonly readableFrom: LocalDate
  readonly endedOn: LocalDate
  readonly successors: readonly OrganisationId[]
}

/** What is still to be decided; at most 500. */
export async function listOpenReadings(tx: Tx): Promise<OpenReading[]> {
  const rows = await readings(tx).orderBy('r.readable_from').limit(500).execute()
  return rows.map(toReading)
}

/** @throws NotFound when it was decided, or never to be decided */
export async function getOpenReading(
  tx: Tx,
  municipality: string,
  readableFrom: LocalDate,
): Promise<OpenReading> {
  const row = await readings(tx)
    .where('r.municipality_id', '=', municipality)
    .where('r.readable_from', '=', readableFrom)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return toReading(row)
}

/** Keeps that this must be decided. Gives false when it was known. */
export async function insertOpenReading(
  tx: WriteTx,
  reading: Omit<OpenReading, 'municipalityName'>,
): Promise<boolean> {
  const row = await tx.sql
    .insertInto('successor_reading')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      municipality_id: reading.municipalityId,
      readable_from: reading.readableFrom,
      ended_on: reading.endedOn,
      successors: [...reading.successors],
    })
    .onConflict(oc => oc.doNothing())
    .returning('municipality_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function markDecided(tx: WriteTx, reading: OpenReading, by: PersonId, now: Date): Promise<void> {
  await tx.sql
    .updateTable('successor_reading')
    .set({ decided_by: by, decided_at: now })
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('municipality_id', '=', reading.municipalityId)
    .where('readable_from', '=', reading.readableFrom)
    .execute()
}

const readings = (tx: Tx) =>
  tx.sql
    .selectFrom('successor_reading as r')
    .innerJoin('organisation as o', 'o.id', 'r.municipality_id')
    .selectAll('r')
    .select('o.name')
    .where('r.organisation_id', '=', tx.scope.organisation ?? '')
    .where('r.decided_at', 'is', null)

type ReadingRow = Awaited<ReturnType<ReturnType<typeof readings>['execute']>>[number]

const toReading = (row: ReadingRow): OpenReading => ({
  municipalityId: row.municipality_id as OrganisationId,
  municipalityName: row.name,
  readableFrom: row.readable_from as LocalDate,
  endedOn: row.ended_on as LocalDate,
  successors: row.successors as OrganisationId[],
})
