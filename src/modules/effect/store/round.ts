// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../kernel/errors.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { EffectRound, Stand, StandDocument } from '../domain/stand.ts'

/** The rounds of which the organisation of the scope was told, by name; at most 200. */
export async function listEffectRounds(tx: Tx): Promise<EffectRound[]> {
  const rows = await rounds(tx).orderBy('name').limit(200).execute()
  return rows.map(toRound)
}

export async function findEffectRound(tx: Tx, id: string): Promise<EffectRound | undefined> {
  const row = await rounds(tx).where('round_id', '=', id).executeTakeFirst()
  return row && toRound(row)
}

/** @throws NotFound when the organisation of the scope was never told of this round */
export async function getEffectRound(tx: Tx, id: string): Promise<EffectRound> {
  const round = await findEffectRound(tx, id)
  if (!round) throw new NotFound()
  return round
}

/** Keeps what was told last. */
export async function saveEffectRound(
  tx: WriteTx,
  id: string,
  committee: OrganisationId,
  { name, stand }: StandDocument,
): Promise<void> {
  const values = { name, stand: stand && JSON.stringify(stand) }
  await tx.sql
    .insertInto('effect_round')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      round_id: id,
      committee_id: committee,
      ...values,
    })
    .onConflict(oc => oc.columns(['organisation_id', 'round_id']).doUpdateSet(values))
    .execute()
}

const rounds = (tx: Tx) =>
  tx.sql.selectFrom('effect_round').select(['round_id', 'committee_id', 'name', 'stand'])

type Row = Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number]

const toRound = (row: Row): EffectRound => ({
  id: row.round_id,
  committee: row.committee_id as OrganisationId,
  name: row.name,
  stand: row.stand as Stand | null,
})
