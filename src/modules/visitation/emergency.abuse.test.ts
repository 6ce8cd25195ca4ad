// SPDX-License-Identifier: EUPL-1.2
// Abuse case 6, on what a visit holds: an emergency opens pages, and no file and no confidential note.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import type { OrganisationId } from '../../kernel/ids.ts'
import type { Role } from '../../kernel/roles.ts'
import { open } from '../emergency/testing.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { addReportCast, makeFinal, type ReportCast } from './testing/report.ts'

let world: World
let visitor: Visitor
let cast: ReportCast
let visitId: VisitId
let asker: TestPerson
let approver: TestPerson
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addReportCast(world)
  visitId = await makeFinal(world, cast)
  const platform = await world.addOrganisation('platform')
  asker = await world.addPerson(platform, 'administrator')
  approver = await world.addPerson(platform, 'administrator')
})
afterAll(() => world.close())

async function openAs(owner: OrganisationId, role: Role) {
  await world.addPerson(owner, 'administrator')
  await open(world, [asker, approver], owner, role)
}
const get = (path: string) =>
  visitor.app.request(`http://localhost:3000${path}`, { headers: { cookie: `test=${asker.id}` } })

test('as its CISO: the report as a page, not as a file, and no follow-up is decided', async () => {
  await openAs(cast.heidebrink, 'ciso')
  const { html } = await visitor.visit(paths.received(cast.heidebrink, visitId), { as: asker })
  expect(html).toContain('U leest met noodtoegang mee')
  const file = await get(paths.file(cast.heidebrink, visitId, 'verslag.pdf'))
  expect(file.status).toBe(403)
  expect(file.headers.get('content-type')).toContain('text/html')
})

test('as the secretary of the committee: the report, and no note of a talk', async () => {
  await openAs(cast.committee, 'committeeSecretary')
  await visitor.visit(paths.report(cast.committee, visitId), { as: asker })
  expect((await get(paths.notes(cast.committee, visitId))).status).toBe(404)
  const own = await visitor.visit(paths.notes(cast.committee, visitId), { as: cast.secretary })
  expect(own.response.status).toBe(200)
})
