// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { decideFollowUp } from './actions/sharing/decide-follow-up.ts'
import { paths } from './paths.ts'
import { addReportCast, makeFinal, type ReportCast, reportOf } from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: ReportCast
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addReportCast(world)
})
afterAll(() => world.close())

test('a municipality shares how it stands by choice, long after the dossier closed, and takes it back', async () => {
  const o = cast.heidebrink
  const visitId = await makeFinal(world, cast)
  const perspective = (await reportOf(world, cast, visitId)).perspectives[0]?.id ?? ''
  const own = paths.shareProgress(o, visitId, perspective)
  const theirs = paths.progress(cast.committee, visitId)
  const before = await visitor.visit(own, { as: cast.coordinator })
  expect(before.html).toContain('Er is nog niets besloten')
  const decided = {
    decision: 'later',
    reason: 'Eerst de fusie.',
    owner: '',
    dueOn: null,
    version: 0,
  } as const
  mustBeDone(await decideFollowUp(await as(world, cast.coordinator), { visitId, perspective, ...decided }))
  const followUp = await visitor.visit(paths.followUp(o, visitId), { as: cast.coordinator })
  expect(followUp.html).toContain(own)
  const ciso = await visitor.visit(paths.followUp(o, visitId), { as: cast.ciso })
  expect(ciso.html).not.toContain(own)

  world.setNow('2027-11-24T09:00:00Z')
  const empty = await visitor.visit(theirs, { as: cast.secretary })
  expect(empty.html).toContain('De gemeente deelde nog niets')
  expect(
    (await visitor.post(own, { words: 'Wij beginnen in maart.' }, { as: cast.coordinator })).status,
  ).toBe(303)
  for (const person of [cast.secretary, cast.anna]) {
    const { html } = await visitor.visit(theirs, { as: person })
    for (const text of ['Wijs een vervanger aan en oefen', 'komt later', 'Wij beginnen in maart.'])
      expect(html).toContain(text)
    expect(html).not.toContain('Eerst de fusie')
    expect(html.includes('Ik heb dit gelezen')).toBe(person === cast.secretary)
  }
  const visit = await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.secretary })
  expect(visit.html).toContain(theirs)
  await visitor.visit(theirs, { as: cast.outsider, status: 404 })
  await visitor.visit(theirs, { as: cast.coordinator, status: 404 })

  const now = await visitor.visit(own, { as: cast.coordinator })
  expect(now.html).toContain('Dit leest de commissie nu')
  const back = paths.withdrawProgress(o, visitId, perspective)
  expect((await visitor.post(back, {}, { as: cast.coordinator })).status).toBe(303)
  const { html } = await visitor.visit(theirs, { as: cast.anna })
  expect(html).toContain('De gemeente nam dit terug op 24 november 2027')
  expect(html).not.toContain('Wij beginnen in maart.')
  world.setNow('2026-11-24T09:00:00Z')
})
