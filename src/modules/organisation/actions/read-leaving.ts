// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Holding, Transfer } from '../../../platform/work/transfer.ts'
import { peopleWithRoles, presentOn } from '../domain/people.ts'
import { rolesToHandOn } from '../domain/role-term.ts'
import { listPeople } from '../store/person.ts'
import { listTerms } from '../store/role.ts'

/** Everything open that is in somebody's name, over all modules, and what waits for a role that nobody else holds. */
export async function listHoldings(
  tx: Tx,
  transfers: readonly Transfer[],
  person: PersonId,
  onlyHolderOf: readonly Role[] = [],
): Promise<Holding[]> {
  const found: Holding[] = []
  for (const transfer of transfers) found.push(...(await transfer.list(tx, person, onlyHolderOf)))
  return found
}

/**
 * What must be decided when somebody leaves: what is open, which roles can go along, and who can take over.
 * @throws NotFound when this person has no role here
 */
export async function readLeaving(tx: Tx, transfers: readonly Transfer[], person: string, today: LocalDate) {
  const terms = await listTerms(tx, today)
  const all = peopleWithRoles(await listPeople(tx), terms, [], today)
  const leaver = all.find(one => one.id === person && one.terms.length > 0)
  if (!leaver) throw new NotFound()
  const roles = rolesToHandOn(terms, leaver.id, today)
  const only = roles.filter(one => one.isOnlyHolder).map(one => one.role)
  return {
    person: leaver,
    roles,
    holdings: await listHoldings(tx, transfers, leaver.id, only),
    colleagues: presentOn(all, today).filter(one => one.id !== leaver.id),
  }
}
