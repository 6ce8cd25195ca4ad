// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { setMembers } from './actions/round/set-members.ts'
import { correctLog, logContact, restoreLog } from './actions/visit-log/keep-log.ts'
import type { VisitId } from './domain/visit.ts'
import type { LogDraft } from './domain/visit-log.ts'
import { paths } from './paths.ts'
import { getLogEntry } from './store/visit-log.ts'
import { actionsAt, addCast, type Cast, makeCandidate, makeRound, mustBeDone, visitOf } from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
let visitId: VisitId
let elsewhere: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  elsewhere = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
  cast = await addCast(world)
  visitId = await makeCandidate(world, cast, await makeRound(world, cast.secretary))
})
afterAll(() => world.close())

const call: LogDraft = {
  happenedOn: localDate('2026-11-20'),
  kind: 'phone',
  withRole: 'municipalSecretary',
  body: 'Vroeg of het na de zomer kan.',
}
const write = async (who: TestPerson, more: Partial<LogDraft> = {}) =>
  logContact(await as(world, who), { visitId, draft: { ...call, ...more } })
const entryOf = (entry: string) =>
  world.db.read(world.scope(cast.secretary), tx => getLogEntry(tx, visitId, entry))

test('the secretariat writes down what happened, not what is still to come', async () => {
  await expect(write(cast.chair)).rejects.toThrow(NotAllowed)
  await expect(write(elsewhere)).rejects.toThrow(NotFound)
  expect(await write(cast.secretary, { happenedOn: localDate('2026-11-25') })).toEqual({
    problems: [{ field: 'happenedOn', code: 'logInTheFuture' }],
  })
  const { entry } = mustBeDone(await write(cast.secretary))
  expect(await entryOf(entry)).toMatchObject({ ...call, by: cast.secretary.name, version: 1, letterId: null })
  expect(await actionsAt(world, cast.secretary)).toContain('visitLog.written')
})

test('a line is corrected with its history and put back; the database lets nobody remove one', async () => {
  const { entry } = mustBeDone(await write(cast.secretary))
  const correct = async (who: TestPerson, holds: number, body: string) =>
    correctLog(await as(world, who), { visitId, entry, holds, draft: { ...call, body } })
  await expect(correct(cast.chair, 1, 'x')).rejects.toThrow(NotAllowed)
  await expect(correct(elsewhere, 1, 'x')).rejects.toThrow(NotFound)
  mustBeDone(await correct(cast.secretary, 1, 'Vroeg of het in september kan.'))
  await expect(correct(cast.secretary, 1, 'Te laat.')).rejects.toThrow(Conflict)
  mustBeDone(await restoreLog(await as(world, cast.secretary), { visitId, entry, holds: 2, version: 1 }))
  expect(await entryOf(entry)).toMatchObject({ body: call.body, version: 3 })
  await expect(
    world.db.write(world.scope(cast.secretary), async tx => {
      tx.record({ action: 'test.removed', object: { kind: 'visit', id: visitId } })
      await tx.sql.deleteFrom('visit_log').where('id', '=', entry).execute()
    }),
  ).rejects.toThrow(/permission denied/)
  const { html } = await visitor.visit(paths.logHistory(cast.committee, visitId, entry), { as: cast.chair })
  expect(html).toContain('september')
  expect(html).not.toContain('Terugzetten')
})

test('the page says that content does not belong there, keeps what was typed, and goes by pages', async () => {
  const at = paths.visitLog(cast.committee, visitId)
  const { html } = await visitor.visit(at, { as: cast.secretary })
  expect(html).toContain('Niets over wat er in het zelfbeeld of het verslag staat')
  const typed = { happenedOn: '31-12-2030', kind: 'mail', withRole: 'ciso', body: 'Dit typte ik zelf.' }
  const refused = await visitor.post(at, typed, { as: cast.secretary })
  expect(refused.status).toBe(422)
  const again = await refused.text()
  expect(again).toContain('Dit typte ik zelf.')
  expect(again).toContain('Deze dag komt nog')
  for (let n = 0; n < 30; n += 1) mustBeDone(await write(cast.secretary, { body: `Regel nummer ${n}.` }))
  const first = (await visitor.visit(at, { as: cast.chair })).html
  expect(first.match(/Regel nummer/g)?.length).toBeLessThan(30)
  expect(first).toContain('bladzijde=2')
  expect(first).not.toContain('Zet in het logboek')
  const second = (await visitor.visit(`${at}?bladzijde=2`, { as: cast.secretary })).html
  expect(second).toContain('Vroeg of het na de zomer kan.')
})

test('a member of the visit and the municipality read nothing of it', async () => {
  const { version } = await visitOf(world, cast, visitId)
  mustBeDone(
    await setMembers(await as(world, cast.secretary), { visitId, version, members: [cast.member.id] }),
  )
  const visit = await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.member })
  expect(visit.html).not.toContain('logboek')
  expect(visit.html).not.toContain('na de zomer')
  const seen = await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.chair })
  expect(seen.html).toContain('Regel nummer 29.')
  const at = paths.visitLog(cast.committee, visitId)
  for (const who of [cast.member, cast.townSecretary, elsewhere])
    await visitor.visit(at, { as: who, status: 404 })
})
