// SPDX-License-Identifier: EUPL-1.2
import type { Actor, SignedIn } from '../../kernel/actor.ts'
import { NotAllowed } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Database } from '../db/database.ts'

type Answer = {
  readonly route: string
  /** Without what was asked behind the question mark: that may hold words. */
  readonly path: string
  /** A file or an export is no page, and does not leave in an emergency. */
  readonly isPage: boolean
}

/**
 * Notes a page that is about to be shown to somebody who reads in an emergency: in the organisation's chain and list, and in
 * the reader's own chain. Before the answer leaves: what cannot be noted is not shown. For everybody else it does nothing.
 * @throws NotAllowed for what is no page
 */
export async function noteReading(
  db: Database,
  reader: Actor | SignedIn | null,
  { route, path, isPage }: Answer,
  now: Date,
): Promise<void> {
  if (reader === null || !('organisation' in reader) || !reader.organisation.emergency) return
  if (!isPage) throw new NotAllowed('emergencyReads')
  const { organisationId, emergency } = reader.organisation
  const scope = { person: reader.personId, organisations: [], origin: route }
  const id = path.slice(0, 200)
  const event = {
    action: 'emergency.read',
    object: { kind: 'url', id },
    details: { access: emergency.accessId },
  }
  await db.write({ ...scope, organisation: organisationId }, async tx => {
    await tx.sql
      .insertInto('emergency_reading')
      .values({
        organisation_id: organisationId,
        id: newId(),
        access_id: emergency.accessId,
        route,
        path: id,
        read_at: now,
      })
      .execute()
    tx.record(event)
  })
  await db.write({ ...scope, organisation: emergency.platform }, async tx => tx.record(event))
}
