// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { stopHeavy } from '../../platform/heavy/index.ts'
import { decideDestruction } from './actions/destruction/decide-destruction.ts'
import type { VisitId } from './domain/visit.ts'
import { destructionJob } from './jobs.ts'
import { paths } from './paths.ts'
import { certificateDocument } from './reports/certificate.ts'
import { addReportCast, makeFinal, type ReportCast } from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let cast: ReportCast
let visitor: Visitor
let visitId: VisitId

beforeAll(async () => {
  world = await makeWorld()
  cast = await addReportCast(world)
  visitId = await makeFinal(world, cast)
  visitor = makeVisitor(world)
})
afterAll(async () => {
  await world.close()
  await stopHeavy()
})

const page = () => paths.destruction(cast.committee, visitId)

test('the page of the visit says until when notes and drafts stay', async () => {
  const { html } = await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.secretary })
  expect(html).toContain('Notities en concepten blijven tot 24 februari 2027')
  const later = await visitor.visit(page(), { as: cast.anna })
  expect(later.html).toContain('Zij blijven tot 24 februari 2027')
  expect(later.html).not.toContain('Ik besluit tot vernietigen')
})

test('after the term two people decide on it, each on the same page, and the counts take its place', async () => {
  world.setNow('2027-02-25T09:00:00Z')
  await destructionJob.run({ db: world.db, organisation: cast.committee, now: world.now() })
  const first = await visitor.visit(page(), { as: cast.secretary })
  expect(first.html).toContain('U bent de eerste.')
  const posted = await visitor.post(page(), {}, { as: cast.secretary })
  expect(posted.status).toBe(303)
  const second = await visitor.visit(page(), { as: cast.anna })
  expect(second.html).toContain(`${cast.secretary.name} besloot dit op`)
  mustBeDone(await decideDestruction(await as(world, cast.anna), { visitId }))
  const done = await visitor.visit(page(), { as: cast.bas })
  expect(done.html).toContain('Notities en concepten zijn vernietigd')
  expect(done.html).toContain('Conceptverslagen die naar de gemeente gingen')
})

test('who is not of the visit finds neither the page nor the certificate', async () => {
  for (const path of [page(), paths.certificate(cast.committee, visitId)])
    for (const person of [cast.outsider, cast.coordinator])
      await visitor.visit(path, { as: person, status: 404 })
})

test('the certificate is an accessible PDF in the name of who asks for it', async () => {
  const response = await visitor.app.request(
    `http://localhost:3000${paths.certificate(cast.committee, visitId)}`,
    { headers: { cookie: `test=${cast.secretary.id}` } },
  )
  expect(response.status).toBe(200)
  expect(response.headers.get('content-disposition')).toContain('verklaring-van-vernietiging-heidebrink')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.toString('latin1')).toContain('pdfuaid')
})

test('the municipality reads beside its report that notes and draft are gone', async () => {
  const { html } = await visitor.visit(paths.received(cast.heidebrink, visitId), { as: cast.coordinator })
  expect(html).toContain('vernietigd op 25 februari 2027')
})

test('a certificate of a visit without a final report says so', () => {
  const by = { person: cast.anna.id, name: 'A. Jansen', role: 'lid', on: localDate('2027-02-25') }
  const certificate = {
    municipality: 'Heidebrink',
    round: 'ronde 2026-2027',
    committee: 'Visitatiecommissie',
    destroyedOn: localDate('2027-02-25'),
    destroyed: [{ kind: 'notes', count: 2, sha256: 'ab'.repeat(32) }],
    by: [by, by],
  } as const
  const text = (finalOn: null | ReturnType<typeof localDate>) =>
    JSON.stringify(certificateDocument({ ...certificate, finalOn }, 'A. Jansen'))
  expect(text(null)).toContain('Bij dit bezoek kwam geen eindverslag.')
  expect(text(localDate('2026-11-24'))).toContain('Het eindverslag bleef bewaard.')
  expect(text(null)).toContain('abababab abababab')
})
