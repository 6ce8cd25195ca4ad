// SPDX-License-Identifier: EUPL-1.2
import { makeStage } from '../../../db/seeds/demo/stage.ts'
import { mustBeDone } from '../../../db/seeds/demo/visit-acts.ts'
import { localDateOf } from '../../../src/kernel/dates.ts'
import { type OrganisationId, organisationId, type PersonId } from '../../../src/kernel/ids.ts'
import type { Role } from '../../../src/kernel/roles.ts'
import { offerColleagueList } from '../../../src/modules/visitation/actions/colleagues/offer-list.ts'
import { openCorrection } from '../../../src/modules/visitation/actions/report/correct-final.ts'
import { recordSecrecy } from '../../../src/modules/visitation/actions/secrecy/record-secrecy.ts'
import type { VisitId } from '../../../src/modules/visitation/domain/visit.ts'
import { openDatabase } from '../../../src/platform/db/database.ts'
import { withClient } from '../../../src/platform/db/prepare-database.ts'
import type { TestDatabase } from '../../support/database.ts'

type Reported = { readonly municipality: OrganisationId; readonly visit: VisitId }

/** What the demo's story does not tell: a list of colleagues, secrecy, a correction that is open. */
export async function addThings(database: TestDatabase): Promise<void> {
  const now = new Date()
  const today = localDateOf(now)
  const db = openDatabase({ ...database, now: () => now, connections: 2 })
  const ask = <Row extends object>(text: string, values: unknown[] = []) =>
    withClient(database.superuserUrl, async client => (await client.query<Row>(text, values)).rows)
  const stage = makeStage(db)
  const somebody = async (organisation: OrganisationId, role: Role, visit: string | null = null) => {
    const [found] = await ask<{ id: PersonId }>(
      `SELECT person_id AS id FROM role_assignment r WHERE organisation_id = $1 AND role = $2 AND NOT is_read_only
         AND starts_on <= current_date AND (ends_on IS NULL OR ends_on >= current_date)
         AND ($3::uuid IS NULL OR EXISTS (SELECT FROM visit_member m WHERE m.visit_id = $3 AND m.person_id = r.person_id))
         AND NOT EXISTS (SELECT FROM conflict_of_interest c WHERE c.person_id = r.person_id) LIMIT 1`,
      [organisation, role, visit],
    )
    if (!found) throw new Error(`nobody is ${role} in ${organisation}`)
    return stage.as(found.id, organisation, now)
  }
  try {
    const [reported] = await ask<Reported>(
      `SELECT v.municipality_id AS municipality, v.id AS visit FROM visit v
       JOIN participation p ON p.visit_id = v.id WHERE p.state = 'reported' LIMIT 1`,
    )
    if (!reported) throw new Error('the story has no final report')
    const { municipality, visit: visitId } = reported
    const secrecy = { ground: '5.1.2.h', organ: 'college', imposedOn: today, endsOn: null } as const
    mustBeDone(await recordSecrecy(await somebody(municipality, 'portfolioHolder'), { visitId, ...secrecy }))
    const list = { name: 'lijst.csv', bytes: Buffer.from('L. Peters;l.peters@voorbeeld.example;controller') }
    const secretary = await somebody(municipality, 'municipalSecretary')
    mustBeDone(await offerColleagueList(secretary, { visitId, ...list }))
    const member = await somebody(organisationId('commissie'), 'member', visitId)
    mustBeDone(await openCorrection(member, { visitId, reason: 'Een aantal klopte niet.' }))
    await stage.settle([municipality, organisationId('commissie')], now)
  } finally {
    await db.close()
  }
}
