// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { keepVersion } from '../../platform/history/history.ts'
import { answerReaction } from './actions/report/answer-reaction.ts'
import { changeRound } from './actions/round/change-round.ts'
import { decideFollowUp } from './actions/sharing/decide-follow-up.ts'
import { finishFollowUp } from './actions/sharing/finish-follow-up.ts'
import { handInReaction } from './actions/sharing/hand-in-reaction.ts'
import { react } from './actions/sharing/react.ts'
import { answerSubject } from './domain/report-parts.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { listFollowUps } from './store/follow-up.ts'
import { listReactionAnswers, listReactions } from './store/reaction.ts'
import { getRound } from './store/round.ts'
import {
  addReportCast,
  makeFinal,
  makeReacted,
  makeSent,
  type ReportCast,
  reportOf,
} from './testing/report.ts'
import { makeRound, mustBeDone, roundDraft } from './testing.ts'

let world: World
let visitor: Visitor
let cast: ReportCast
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addReportCast(world)
})
afterAll(() => world.close())

const paragraphOf = async (visitId: VisitId) => (await reportOf(world, cast, visitId)).paragraphs[0]?.id ?? ''
const back = async (path: string, holds: number, person: TestPerson) =>
  (await visitor.post(path, { version: String(holds) }, { as: person })).status
const textOf = async (path: string, person: TestPerson) =>
  (await visitor.visit(path, { as: person })).html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a decision about a perspective', () => {
  const decided = async (visitId: VisitId) => ({
    visitId,
    perspective: (await reportOf(world, cast, visitId)).perspectives[0]?.id ?? '',
    decision: 'takenOver' as const,
    reason: 'Past bij ons plan.',
    owner: cast.owner.id as string,
    dueOn: localDate('2027-02-01'),
    version: 0,
  })
  const storedOf = async (visitId: VisitId) =>
    (await world.db.read(world.scope(cast.coordinator), tx => listFollowUps(tx, visitId)))[0]

  test('is kept with owner and date, and decided anew when it is put back', async () => {
    const visitId = await makeFinal(world, cast)
    const first = await decided(visitId)
    const coordinator = await as(world, cast.coordinator)
    mustBeDone(await decideFollowUp(coordinator, first))
    const { perspective } = first
    mustBeDone(await finishFollowUp(coordinator, { visitId, perspective, isDone: true, version: 1 }))
    const ciso = await as(world, cast.ciso)
    mustBeDone(
      await decideFollowUp(ciso, { ...first, decision: 'notTakenOver', reason: 'Toch niet', version: 2 }),
    )
    const place = [cast.heidebrink, visitId, perspective] as const
    expect((await visitor.visit(paths.decide(...place), { as: cast.coordinator })).html).toContain(
      paths.decisionHistory(...place),
    )
    const text = await textOf(paths.decisionHistory(...place), cast.coordinator)
    for (const words of [
      'Versie 3 · geldt nu',
      'Wij nemen dit niet over',
      `Opgepakt door: ${cast.owner.name}`,
    ])
      expect(text).toContain(words)
    for (const words of ['Klaar op 1 februari 2027', 'Gedaan', 'Past bij ons plan.'])
      expect(text).toContain(words)
    expect(await back(paths.restoreDecision(...place, 1), 2, cast.coordinator)).toBe(409)
    expect(await back(paths.restoreDecision(...place, 1), 3, cast.coordinator)).toBe(303)
    expect(await storedOf(visitId)).toMatchObject({
      decision: 'takenOver',
      reason: 'Past bij ons plan.',
      ownerId: cast.owner.id,
      dueOn: '2027-02-01',
      doneAt: null,
      version: 4,
    })
    expect(await back(paths.restoreDecision(...place, 9), 4, cast.coordinator)).toBe(404)
    expect(await back(paths.restoreDecision(...place, 1), 4, cast.owner)).toBe(403)
    await visitor.visit(paths.decisionHistory(...place), { as: cast.owner, status: 403 })
  })

  test('with a day that is past is not put back, and the page says why', async () => {
    const visitId = await makeFinal(world, cast)
    const first = { ...(await decided(visitId)), dueOn: localDate('2026-12-01') }
    const coordinator = await as(world, cast.coordinator)
    mustBeDone(await decideFollowUp(coordinator, first))
    mustBeDone(await decideFollowUp(coordinator, { ...first, decision: 'later', version: 1 }))
    world.setNow('2027-01-04T09:00:00Z')
    const path = paths.restoreDecision(cast.heidebrink, visitId, first.perspective, 1)
    const late = await visitor.post(path, { version: '2' }, { as: cast.coordinator })
    world.setNow('2026-11-24T09:00:00Z')
    expect(late.status).toBe(422)
    expect(await storedOf(visitId)).toMatchObject({ decision: 'later', version: 2 })
  })
})

describe('a reaction of the municipality', () => {
  test('has its versions until it is handed in', async () => {
    const visitId = await makeSent(world, cast)
    const paragraph = await paragraphOf(visitId)
    const said = { visitId, paragraph, kind: 'addition', body: 'Ook in mei.', version: 0 } as const
    mustBeDone(await react(await as(world, cast.coordinator), said))
    mustBeDone(await react(await as(world, cast.ciso), { ...said, kind: 'agreed', body: '', version: 1 }))
    const place = [cast.heidebrink, visitId, paragraph] as const
    expect((await visitor.visit(paths.received(cast.heidebrink, visitId), { as: cast.ciso })).html).toContain(
      paths.reactionHistory(...place),
    )
    const text = await textOf(paths.reactionHistory(...place), cast.ciso)
    expect(text).toMatch(/Versie 2 · geldt nu.*akkoord.*Versie 1.*aanvulling Ook in mei\./)
    expect(await back(paths.restoreReaction(...place, 1), 1, cast.ciso)).toBe(409)
    expect(await back(paths.restoreReaction(...place, 1), 2, cast.ciso)).toBe(303)
    const [stored] = await world.db.read(world.scope(cast.ciso), tx => listReactions(tx, visitId, 1))
    expect(stored).toMatchObject({ kind: 'addition', body: 'Ook in mei.', version: 3 })
    expect(await back(paths.restoreReaction(...place, 1), 3, cast.neighbour)).toBe(404)
    mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
    expect(await textOf(paths.reactionHistory(...place), cast.ciso)).not.toContain('Terugzetten')
    expect(await back(paths.restoreReaction(...place, 2), 3, cast.ciso)).toBe(422)
  })
})

describe('the answer of the committee to a reaction', () => {
  test('is kept with its verdict; of an old one only the words come back', async () => {
    const visitId = await makeReacted(world, cast)
    const paragraph = await paragraphOf(visitId)
    const answer = {
      visitId,
      paragraph,
      verdict: 'notTakenOver',
      body: 'Het waren er drie.',
      version: 0,
    } as const
    mustBeDone(await answerReaction(await as(world, cast.anna), answer))
    const other = { ...answer, verdict: 'takenOver', body: 'Dank u.', version: 1 } as const
    mustBeDone(await answerReaction(await as(world, cast.bas), other))
    const place = [cast.committee, visitId, paragraph] as const
    expect((await visitor.visit(paths.answerReaction(...place), { as: cast.anna })).html).toContain(
      paths.verdictHistory(...place),
    )
    const text = await textOf(paths.verdictHistory(...place), cast.anna)
    expect(text).toMatch(/Versie 2 · geldt nu.*Versie 1.*niet overgenomen, want het waren er drie\./)
    const storedOf = async () =>
      (await world.db.read(world.scope(cast.anna), tx => listReactionAnswers(tx, visitId)))[0]
    expect(await back(paths.restoreVerdict(...place, 1), 1, cast.anna)).toBe(409)
    expect(await back(paths.restoreVerdict(...place, 1), 2, cast.anna)).toBe(303)
    expect(await storedOf()).toMatchObject({
      verdict: 'notTakenOver',
      body: 'Het waren er drie.',
      version: 3,
    })
    await world.db.write(world.scope(cast.anna), async tx => {
      await keepVersion(tx, answerSubject(visitId, paragraph), 0, 'Van vroeger', world.now())
      tx.record({ action: 'test.version', object: { kind: 'visit', id: visitId } })
    })
    expect(await back(paths.restoreVerdict(...place, 0), 3, cast.anna)).toBe(303)
    expect(await storedOf()).toMatchObject({ verdict: 'notTakenOver', body: 'Van vroeger', version: 4 })
    expect(await back(paths.restoreVerdict(...place, 1), 4, cast.ciso)).toBe(404)
  })
})

describe('a round', () => {
  test('shows what changed in words, and goes back with its terms', async () => {
    const roundId = await makeRound(world, cast.secretary)
    const draft = { ...roundDraft, mandate: 'Een ruimere opdracht.', target: 60 }
    mustBeDone(await changeRound(await as(world, cast.secretary), { roundId, version: 1, draft }))
    const place = [cast.committee, roundId] as const
    expect((await visitor.visit(paths.editRound(...place), { as: cast.secretary })).html).toContain(
      paths.roundHistory(...place),
    )
    const text = await textOf(paths.roundHistory(...place), cast.secretary)
    for (const words of [roundDraft.mandate, '60 bezoeken', `${roundDraft.target} bezoeken`])
      expect(text).toContain(words)
    expect(await back(paths.restoreRound(...place, 1), 1, cast.secretary)).toBe(409)
    expect(await back(paths.restoreRound(...place, 1), 2, cast.secretary)).toBe(303)
    const round = await world.db.read(world.scope(cast.secretary), tx => getRound(tx, roundId))
    expect(round).toMatchObject({ ...roundDraft, version: 3 })
    expect(await back(paths.restoreRound(...place, 1), 3, cast.anna)).toBe(403)
    await visitor.visit(paths.roundHistory(...place), { as: cast.anna, status: 403 })
  })
})
