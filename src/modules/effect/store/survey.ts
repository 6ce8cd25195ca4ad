// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Figures } from '../domain/figures.ts'
import type { Survey } from '../domain/survey.ts'

/** The surveys of VNG about a round, the newest first; at most 20. */
export async function listSurveys(tx: Tx, roundId: string): Promise<Survey[]> {
  const rows = await surveys(tx)
    .where('s.round_id', '=', roundId)
    .orderBy('s.sent_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(toSurvey)
}

/** @throws NotFound when the organisation of the scope has no such survey */
export async function getSurvey(tx: Tx, id: string): Promise<Survey> {
  const row = await surveys(tx).where('s.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return toSurvey(row)
}

/** Lets one act on a survey go at a time; what is read after this counts. */
export async function lockSurvey(tx: WriteTx, id: string): Promise<void> {
  await tx.sql.selectFrom('survey').select('id').where('id', '=', id).forUpdate().execute()
}

type NewSurvey = Pick<Survey, 'id' | 'roundId' | 'version' | 'publicKey' | 'closesOn'>

export async function insertSurvey(
  tx: WriteTx,
  survey: NewSurvey,
  asked: readonly OrganisationId[],
  by: PersonId,
  now: Date,
): Promise<void> {
  const organisation_id = tx.scope.organisation ?? ''
  const { id, roundId, version, publicKey, closesOn } = survey
  await tx.sql
    .insertInto('survey')
    .values({
      organisation_id,
      id,
      round_id: roundId,
      version,
      public_key: publicKey,
      closes_on: closesOn,
      sent_by: by,
      sent_at: now,
    })
    .execute()
  await tx.sql
    .insertInto('survey_addressee')
    .values(asked.map(municipality_id => ({ organisation_id, survey_id: id, municipality_id })))
    .execute()
}

/** To whom a survey went. */
export async function listAddressees(tx: Tx, id: string): Promise<OrganisationId[]> {
  const rows = await tx.sql
    .selectFrom('survey_addressee')
    .select('municipality_id')
    .where('survey_id', '=', id)
    .orderBy('municipality_id')
    .execute()
  return rows.map(row => row.municipality_id as OrganisationId)
}

type Change = Partial<{
  reminders: number
  reminded_on: LocalDate
  opening_asked_by: PersonId
  opening_asked_at: Date
  opened_by: PersonId
  opened_at: Date
  released_by: PersonId
  released_at: Date
}>

export async function changeSurvey(
  tx: WriteTx,
  id: string,
  { figures, ...change }: Change & { readonly figures?: Figures },
): Promise<void> {
  await tx.sql
    .updateTable('survey')
    .set({ ...change, ...(figures && { figures: JSON.stringify(figures) }) })
    .where('id', '=', id)
    .execute()
}

const surveys = (tx: Tx) =>
  tx.sql
    .selectFrom('survey as s')
    .innerJoin('effect_round as r', 'r.round_id', 's.round_id')
    .leftJoin('person as p', 'p.id', 's.opening_asked_by')
    .selectAll('s')
    .select(['r.name as round_name', 'r.committee_id', 'p.name as asker_name'])
    .select(({ selectFrom, exists, fn }) => [
      selectFrom('survey_addressee as a')
        .whereRef('a.survey_id', '=', 's.id')
        .select(fn.countAll<number>().as('n'))
        .as('asked'),
      selectFrom('survey_sealed as b')
        .whereRef('b.survey_id', '=', 's.id')
        .select(fn.countAll<number>().as('n'))
        .as('sealed'),
      exists(selectFrom('survey_key as k').whereRef('k.survey_id', '=', 's.id').select('k.survey_id')).as(
        'has_key',
      ),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof surveys>['execute']>>[number]

const toSurvey = (row: Row): Survey => ({
  id: row.id,
  roundId: row.round_id,
  committee: row.committee_id as OrganisationId,
  roundName: row.round_name,
  version: row.version,
  publicKey: row.public_key,
  sentAt: row.sent_at,
  closesOn: row.closes_on as LocalDate,
  reminders: row.reminders,
  remindedOn: row.reminded_on as LocalDate | null,
  asked: Number(row.asked),
  sealed: Number(row.sealed),
  hasKey: Boolean(row.has_key),
  openingAskedBy: row.opening_asked_by as PersonId | null,
  openingAskedByName: row.opening_asked_by === null ? null : (row.asker_name ?? 'een oud-collega'),
  openedAt: row.opened_at,
  figures: row.figures as Figures | null,
})
