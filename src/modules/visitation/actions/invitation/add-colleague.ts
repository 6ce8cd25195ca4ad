// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../../kernel/ids.ts'
import type { Role } from '../../../../kernel/roles.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { addPerson } from '../../../organisation/index.ts'
import type { NewColleague } from '../../domain/colleague.ts'
import { paths } from '../../paths.ts'
import { listColleagues } from '../../store/colleague.ts'
import type { ColleagueDoor } from './door-keeper.ts'
import { giveFromToday } from './give-from-today.ts'
import { type Giving, giveToColleague } from './give-to-colleague.ts'

/** Somebody who was asked in. */
export type Guest = { readonly person: PersonId; readonly email: string }

/**
 * Gives somebody a role in the municipality: the colleague who has this work address already, who signs in with it
 * elsewhere, or somebody new.
 */
export async function addColleague(
  tx: WriteTx,
  colleague: NewColleague,
  role: Role,
  giving: Giving,
): Promise<Guest> {
  const { door, now } = giving
  const here = (await listColleagues(tx, localDateOf(now))).find(one => one.email === colleague.email)
  const known = here?.id ?? (await door.accountOf(colleague.email))
  const person = known ?? (await addPerson(tx, colleague, now))
  if (known) await giveToColleague(tx, giving, { id: known, roles: here?.roles ?? [] }, role, 'invited')
  else await giveFromToday(tx, { id: person, roles: [] }, role, 'invited', now)
  tx.record({ action: 'person.invited', object: { kind: 'person', id: person }, details: { role } })
  return { person, email: colleague.email }
}

/** Lets everybody who was asked in choose how to sign in, and land on the visit. */
export async function welcome(
  guests: readonly Guest[],
  door: ColleagueDoor,
  at: { readonly organisation: OrganisationId; readonly visitId: string },
): Promise<void> {
  for (const { person, email } of guests)
    await door.letIn(person, email, paths.participation(at.organisation, at.visitId))
}
