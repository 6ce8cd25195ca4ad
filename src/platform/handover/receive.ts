// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../kernel/ids.ts'
import type { Database } from '../db/database.ts'
import { organisationScope } from '../db/scope.ts'
import type { WriteTx } from '../db/tx.ts'
import type { Handover } from './handover.ts'
import type { Sender } from './sender.ts'
import { toHandover } from './store.ts'

/** What a module does in the receiver's scope when a handover of this kind has come in. Runs once per handover. */
export type Receiver = (tx: WriteTx, handover: Handover, now: Date) => Promise<void>
/** Per kind: from whom it is believed, and what is done then. */
export type Receivers = Readonly<Record<string, { readonly from: Sender; readonly take: Receiver }>>

/**
 * Takes in what was handed to an organisation and was not taken in before, oldest first, each in a transaction of its own.
 * Called right after the giver's commit, and by a sweep that catches up after a crash. One that fails holds back only what
 * came later about the same thing, which builds on it.
 * @returns how many were taken in
 * @throws AggregateError at the end, with each failure
 */
export async function receiveHandovers(
  db: Database,
  receivers: Receivers,
  organisation: OrganisationId,
  now: () => Date,
): Promise<number> {
  const kinds = Object.keys(receivers)
  if (kinds.length === 0) return 0
  const scope = organisationScope(organisation, 'handover.receive')
  const waiting = await db.read(scope, tx =>
    tx.sql
      .selectFrom('handover as h')
      .selectAll('h')
      .where('h.to_organisation', '=', organisation)
      .where('h.kind', 'in', kinds)
      .where('h.destroyed_at', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('handover_receipt as r')
              .select('r.handover_id')
              .whereRef('r.from_organisation', '=', 'h.from_organisation')
              .whereRef('r.handover_id', '=', 'h.id'),
          ),
        ),
      )
      .orderBy('h.created_at')
      .limit(100)
      .execute(),
  )
  let taken = 0
  const failures = new Map<string, unknown>()
  for (const handover of waiting.map(toHandover)) {
    if (failures.has(handover.subjectId)) continue
    try {
      if (await takeIn(db, receivers, scope, handover, now())) taken += 1
    } catch (error) {
      failures.set(handover.subjectId, error)
    }
  }
  if (failures.size > 0)
    throw new AggregateError(failures.values(), [...failures.values()].map(String).join('; '))
  return taken
}

const takeIn = (
  db: Database,
  receivers: Receivers,
  scope: ReturnType<typeof organisationScope>,
  handover: Handover,
  now: Date,
): Promise<boolean> =>
  db.write(scope, async tx => {
    const receiver = receivers[handover.kind]
    if (!receiver) return false
    const isRefused = (await receiver.from(tx, handover)) !== handover.from
    const receipt = await tx.sql
      .insertInto('handover_receipt')
      .values({
        organisation_id: handover.to,
        from_organisation: handover.from,
        handover_id: handover.id,
        received_at: now,
        is_refused: isRefused,
      })
      .onConflict(oc => oc.doNothing())
      .returning('handover_id')
      .executeTakeFirst()
    if (!receipt) return false
    if (!isRefused) await receiver.take(tx, handover, now)
    tx.record({
      action: isRefused ? 'handover.refused' : 'handover.received',
      object: { kind: handover.kind, id: handover.id },
      details: { from: handover.from },
      ...(isRefused && { result: 'denied' }),
    })
    return !isRefused
  })
