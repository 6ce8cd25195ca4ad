// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import { inAlphabet, type PublicRound, type Visited } from '../domain/visited-list.ts'

/** The rounds that have a public list, the newest term first; at most 100. */
export async function listPublicRounds(tx: Tx): Promise<PublicRound[]> {
  const rows = await rounds(tx).orderBy('r.starts_on', 'desc').orderBy('r.name').limit(100).execute()
  return rows.map(toRound)
}

/** @throws NotFound when no round has this address */
export async function getPublicRound(tx: Tx, slug: string): Promise<PublicRound> {
  const row = await rounds(tx).where('r.slug', '=', slug).executeTakeFirst()
  if (!row) throw new NotFound()
  return toRound(row)
}

/** The public side of a round of the committee of the scope, once there is one, and the codes on its list. */
export async function findListing(
  tx: Tx,
  roundId: string,
): Promise<{ readonly known: PublicRound | undefined; readonly listed: readonly OrganisationId[] }> {
  const row = await rounds(tx)
    .where('r.kept_by', '=', tx.scope.organisation ?? '')
    .where('r.round_id', '=', roundId)
    .select(eb =>
      jsonArrayFrom(
        eb
          .selectFrom('published_visit as v')
          .whereRef('v.kept_by', '=', 'r.kept_by')
          .whereRef('v.round_id', '=', 'r.round_id')
          .select('v.municipality_id as code')
          .orderBy('v.municipality_id'),
      ).as('listed'),
    )
    .executeTakeFirst()
  if (!row) return { known: undefined, listed: [] }
  return { known: toRound(row), listed: row.listed.map(one => one.code as OrganisationId) }
}

/** The municipalities on the public list of a round, by the alphabet, with what became of them. */
export async function listVisited(tx: Tx, round: PublicRound, today: LocalDate): Promise<Visited[]> {
  const rows = await tx.sql
    .selectFrom('published_visit')
    .select('municipality_id')
    .where('kept_by', '=', round.committee)
    .where('round_id', '=', round.id)
    .execute()
  return listMunicipalities(
    tx,
    rows.map(row => row.municipality_id as OrganisationId),
    today,
  )
}

/** The same for codes. */
export async function listMunicipalities(
  tx: Tx,
  codes: readonly OrganisationId[],
  today: LocalDate,
): Promise<Visited[]> {
  if (codes.length === 0) return []
  const rows = await tx.sql
    .selectFrom('organisation as o')
    .leftJoin('municipality_successor as s', 's.municipality_id', 'o.id')
    .leftJoin('organisation as n', 'n.id', 's.successor_id')
    .where('o.id', 'in', [...codes])
    .groupBy(['o.id', 'o.name', 'o.province_code', 'o.is_fictional', 'o.valid_to'])
    .select(['o.id', 'o.name', 'o.province_code', 'o.is_fictional', 'o.valid_to'])
    .select(
      sql<string[]>`coalesce(array_agg(n.name ORDER BY n.name) FILTER (WHERE n.id IS NOT NULL), '{}')`.as(
        'successors',
      ),
    )
    .limit(5_000)
    .execute()
  return inAlphabet(
    rows.map(row => {
      const hasEnded = row.valid_to !== null && row.valid_to <= today
      return {
        code: row.id as OrganisationId,
        name: row.name,
        provinceCode: row.province_code,
        isFictional: row.is_fictional,
        endedOn: hasEnded ? (row.valid_to as LocalDate) : undefined,
        successors: hasEnded ? row.successors : [],
      }
    }),
  )
}

/** Puts the round among the public ones, or brings its name up to date; its address stays. */
export async function publishRound(
  tx: WriteTx,
  round: Omit<PublicRound, 'committee' | 'committeeName'>,
): Promise<void> {
  const values = { name: round.name, starts_on: round.startsOn, ends_on: round.endsOn }
  await tx.sql
    .insertInto('published_round')
    .values({ kept_by: tx.scope.organisation ?? '', round_id: round.id, slug: round.slug, ...values })
    .onConflict(oc => oc.columns(['kept_by', 'round_id']).doUpdateSet(values))
    .execute()
}

/** Makes the list of a round hold exactly these. */
export async function replaceListed(
  tx: WriteTx,
  roundId: string,
  codes: readonly OrganisationId[],
): Promise<void> {
  const kept_by = tx.scope.organisation ?? ''
  await tx.sql
    .deleteFrom('published_visit')
    .where('kept_by', '=', kept_by)
    .where('round_id', '=', roundId)
    .execute()
  await tx.sql
    .insertInto('published_visit')
    .values(codes.map(municipality_id => ({ kept_by, round_id: roundId, municipality_id })))
    .execute()
}

const rounds = (tx: Tx) =>
  tx.sql
    .selectFrom('published_round as r')
    .innerJoin('organisation as o', 'o.id', 'r.kept_by')
    .select([
      'r.round_id',
      'r.kept_by',
      'r.slug',
      'r.name',
      'r.starts_on',
      'r.ends_on',
      'o.name as committee',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number]

const toRound = (row: Row): PublicRound => ({
  id: row.round_id,
  committee: row.kept_by as OrganisationId,
  committeeName: row.committee,
  slug: row.slug,
  name: row.name,
  startsOn: row.starts_on as LocalDate,
  endsOn: row.ends_on as LocalDate,
})
