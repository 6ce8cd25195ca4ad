// SPDX-License-Identifier: EUPL-1.2
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import {
  type LetterDocument,
  type LetterKind,
  type LetterText,
  type LetterWording,
  type MadeLetter,
  standardText,
} from '../domain/letter.ts'

/** The texts that a round words itself, by kind. */
export async function listWordings(
  tx: Tx,
  roundId: string,
  kind?: LetterKind,
): Promise<ReadonlyMap<LetterKind, LetterWording>> {
  let query = tx.sql
    .selectFrom('letter_wording')
    .select(['kind', 'subject', 'salutation', 'body', 'closing', 'version'])
    .where('round_id', '=', roundId)
  if (kind) query = query.where('kind', '=', kind)
  const rows = await query.execute()
  return new Map(rows.map(({ kind: of, ...wording }) => [of as LetterKind, wording]))
}

/** The text that holds for a kind of letter in a round. */
export async function findWording(tx: Tx, roundId: string, kind: LetterKind): Promise<LetterWording> {
  return (await listWordings(tx, roundId, kind)).get(kind) ?? { ...standardText(kind), version: 0 }
}

/**
 * Saves the text of a kind of letter in a round.
 * @throws Conflict when it changed since this version was read
 */
export async function saveWording(
  tx: WriteTx,
  roundId: string,
  kind: LetterKind,
  text: LetterText,
  version: number,
): Promise<void> {
  const { subject, salutation, body, closing } = text
  const values = { subject, salutation, body, closing, version: version + 1 }
  const saved = await tx.sql
    .insertInto('letter_wording')
    .values({ organisation_id: tx.scope.organisation ?? '', round_id: roundId, kind, ...values })
    .onConflict(oc =>
      oc
        .columns(['organisation_id', 'round_id', 'kind'])
        .doUpdateSet(values)
        .where('letter_wording.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  if (saved?.version === version + 1) return
  const stored = await findWording(tx, roundId, kind)
  throw new Conflict({ mine: body, theirs: stored.body, theirVersion: stored.version })
}

/** The letters of a visit, newest first; at most 200. */
export async function listLetters(
  tx: Tx,
  visitId: string,
  filter: { readonly id?: string; readonly kind?: LetterKind } = {},
): Promise<MadeLetter[]> {
  let query = tx.sql
    .selectFrom('letter as l')
    .leftJoin('person as p', 'p.id', 'l.made_by')
    .select(['l.id', 'l.kind', 'l.document', 'l.made_at', 'p.name'])
    .where('l.visit_id', '=', visitId)
    .orderBy('l.made_at', 'desc')
    .limit(200)
  if (filter.id) query = query.where('l.id', '=', filter.id)
  if (filter.kind) query = query.where('l.kind', '=', filter.kind)
  const rows = await query.execute()
  return rows.map(row => ({
    id: row.id,
    kind: row.kind as LetterKind,
    document: row.document as LetterDocument,
    by: row.name ?? 'een oud-collega',
    at: row.made_at,
  }))
}

/** @throws NotFound when the visit has no such letter */
export async function getLetter(tx: Tx, visitId: string, id: string): Promise<MadeLetter> {
  const [letter] = await listLetters(tx, visitId, { id })
  if (!letter) throw new NotFound()
  return letter
}

export async function insertLetter(
  tx: WriteTx,
  visitId: string,
  kind: LetterKind,
  document: LetterDocument,
  now: Date,
): Promise<string> {
  const id = newId<'LetterId'>()
  await tx.sql
    .insertInto('letter')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      visit_id: visitId,
      kind,
      document: JSON.stringify(document),
      made_by: tx.scope.person ?? '',
      made_at: now,
    })
    .execute()
  return id
}
