// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import type { Database } from '../../../../platform/db/database.ts'
import { organisationScope } from '../../../../platform/db/scope.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { type Contact, hasContact } from '../../domain/contact.ts'
import { listCommittees } from '../../store/municipality.ts'
import { listRounds } from '../../store/round.ts'

/** How the secretariat of each committee is reached in the round of today, for who stands at the door with a letter. */
export async function seeSecretariats(
  tx: Tx,
  { db, origin, today }: { readonly db: Database; readonly origin: string; readonly today: LocalDate },
): Promise<Contact[]> {
  const contacts = new Map<string, Contact>()
  for (const committee of await listCommittees(tx)) {
    const rounds = await db.read(organisationScope(committee, origin), other => listRounds(other))
    const running = rounds.find(
      one => one.startsOn <= today && today <= one.endsOn && hasContact(one.contact),
    )
    if (running) contacts.set(JSON.stringify(running.contact), running.contact)
  }
  return [...contacts.values()]
}
