// SPDX-License-Identifier: EUPL-1.2
import { type CastMember, demoCast } from '../../../content/demo/cast.ts'
import { supportingCast } from '../../../content/demo/supporting.ts'
import { addWeeks, type LocalDate } from '../../../src/kernel/dates.ts'
import { newId, type OrganisationId } from '../../../src/kernel/ids.ts'
import { putPeopleInSearch } from '../../../src/modules/organisation/index.ts'
import type { Database } from '../../../src/platform/db/database.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import type { WriteTx } from '../../../src/platform/db/tx.ts'

/** Everybody of the demo. */
export const wholeCast: readonly CastMember[] = [...demoCast, ...supportingCast]

/** People and their roles, one organisation at a time: a person before the roles elsewhere. */
export async function seedPeople(db: Database, now: Date, today: LocalDate): Promise<void> {
  const homes = Map.groupBy(wholeCast, homeOf)
  for (const [organisation, people] of homes)
    await db.write(organisationScope(organisation, 'demo'), async tx => {
      await tx.sql
        .insertInto('person')
        .values(
          people.map(({ id, name, email }) => ({
            id,
            name,
            email,
            kept_by: organisation,
            created_at: now,
          })),
        )
        .execute()
      await insertRoles(tx, organisation, people, today)
      await putPeopleInSearch(tx, now)
    })
  for (const person of wholeCast)
    for (const { organisation } of person.positions.slice(1))
      await db.write(organisationScope(organisation, 'demo'), async tx => {
        await insertRoles(tx, organisation, [person], today)
        await putPeopleInSearch(tx, now)
      })
}

function homeOf({ positions, name }: CastMember): OrganisationId {
  const [home] = positions
  if (!home) throw new Error(`demo: ${name} works nowhere`)
  return home.organisation
}

async function insertRoles(
  tx: WriteTx,
  organisation: OrganisationId,
  people: readonly CastMember[],
  today: LocalDate,
): Promise<void> {
  const rows = people.flatMap(person =>
    person.positions
      .filter(place => place.organisation === organisation)
      .flatMap(place =>
        place.roles.map(role => ({
          organisation_id: organisation,
          id: newId(),
          person_id: person.id,
          role,
          starts_on: addWeeks(today, -52),
          ends_on: place.endsInWeeks === undefined ? null : addWeeks(today, place.endsInWeeks),
          ground: 'demo',
        })),
      ),
  )
  await tx.sql.insertInto('role_assignment').values(rows).execute()
  for (const { id } of people)
    tx.record({ action: 'role.granted', object: { kind: 'person', id }, details: { by: 'demo' } })
}
