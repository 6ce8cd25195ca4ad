// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { TestPerson, World } from '../../../../test/support/world.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import { withClient } from '../../../platform/db/prepare-database.ts'
import { bringLastTime } from '../actions/self-image/bring-last-time.ts'
import { makeDelegated, makeRound, mustBeDone } from '../testing.ts'
import { makeHandedIn, type SelfImageCast } from './self-image.ts'

/** The same people some time later: a second visit, in another round, whose self-image is still empty. */
export async function makeSecondVisit(world: World, cast: SelfImageCast): Promise<SelfImageCast> {
  const roundId = await makeRound(world, cast.secretary)
  return { ...cast, roundId, visitId: await makeDelegated(world, cast, roundId) }
}

/** An earlier visit of this municipality whose self-image it brings to this one. */
export async function makeBrought(world: World, cast: SelfImageCast): Promise<void> {
  await makeHandedIn(world, await makeSecondVisit(world, cast))
  const input = { visitId: cast.visitId, from: cast.heidebrink, withReport: false }
  mustBeDone(await bringLastTime(await as(world, cast.coordinator), input))
}

/** The old municipality went into the new one, and this person of the new one reads it on. */
export const makeSuccessor = (
  world: World,
  old: OrganisationId,
  successor: OrganisationId,
  reader: TestPerson,
) =>
  withClient(world.database.ownerUrl, async client => {
    await client.query(
      `UPDATE organisation SET province_code = 'pv26', valid_from = '2015-01-01' WHERE id = ANY($1)`,
      [[old, successor]],
    )
    await client.query(`UPDATE organisation SET valid_to = '2026-11-01' WHERE id = $1`, [old])
    await client.query(`INSERT INTO municipality_successor VALUES ($1, $2, 'beheer', '2026-11-01')`, [
      old,
      successor,
    ])
    await readOn(client, old, reader)
  })

type Client = Parameters<Parameters<typeof withClient>[1]>[0]
const readOn = (client: Client, organisation: OrganisationId, reader: TestPerson) =>
  client.query(
    `INSERT INTO role_assignment (organisation_id, id, person_id, role, starts_on, is_read_only, ground)
     VALUES ($1, gen_random_uuid(), $2, 'coordinator', '2026-11-01', true, 'Opvolger')`,
    [organisation, reader.id],
  )
