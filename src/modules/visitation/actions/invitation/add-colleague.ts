// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import type { Role } from '../../../../kernel/roles.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { NewColleague } from '../../domain/colleague.ts'
import { grantRole, insertPerson, listColleagues, queueMail } from '../../store/colleague.ts'

/**
 * Gives somebody a role in the municipality: the colleague who has this work address already, or a new one, who gets a
 * mail that something waits.
 */
export async function addColleague(
  tx: WriteTx,
  colleague: NewColleague,
  role: Role,
  now: Date,
): Promise<PersonId> {
  const today = localDateOf(now)
  const known = (await listColleagues(tx, today)).find(one => one.email === colleague.email)
  const person = known?.id ?? (await insertPerson(tx, colleague, now))
  await grantRole(tx, person, role, today, { ground: 'invited' })
  if (!known) {
    await queueMail(tx, person, { kind: 'enrolment', key: `enrolment:${person}` }, now)
    tx.record({ action: 'person.invited', object: { kind: 'person', id: person }, details: { role } })
  }
  return person
}
