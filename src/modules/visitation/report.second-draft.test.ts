// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { Conflict, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { findHandover } from '../../platform/handover/store.ts'
import { answerReaction } from './actions/report/answer-reaction.ts'
import { releaseDraft } from './actions/report/release-draft.ts'
import { removePart } from './actions/report/remove-part.ts'
import { saveParagraph } from './actions/report/save-paragraph.ts'
import { changeRound } from './actions/round/change-round.ts'
import { extendVisit } from './actions/round/extend-visit.ts'
import { handInReaction } from './actions/sharing/hand-in-reaction.ts'
import { react } from './actions/sharing/react.ts'
import type { ReportDocument } from './domain/handover-documents.ts'
import { reportHandovers } from './domain/report-document.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { getParticipation } from './store/participation.ts'
import { listReactions } from './store/reaction.ts'
import { getVisit } from './store/visit.ts'
import {
  addReportCast,
  makeReacted,
  makeSent,
  openTasks,
  type ReportCast,
  release,
  reportOf,
} from './testing/report.ts'
import { mustBeDone, roundDraft } from './testing.ts'

let world: World
let visitor: Visitor
let cast: ReportCast
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addReportCast(world)
})
afterAll(() => world.close())

const stateOf = async (visitId: VisitId) =>
  (await world.db.read(world.scope(cast.secretary), tx => getVisit(tx, visitId))).state
const theirStateOf = async (visitId: VisitId) =>
  (await world.db.read(world.scope(cast.coordinator), tx => getParticipation(tx, visitId))).state
const crossed = async (visitId: VisitId, kind: 'draft' | 'final') => {
  const found = await world.db.read(world.scope(cast.coordinator), tx =>
    findHandover<ReportDocument>(tx, { kind: reportHandovers[kind], subjectId: visitId }),
  )
  if (!found) throw new Error(`no ${kind} crossed`)
  return found
}
const paragraphOf = async (visitId: VisitId) => {
  const [first] = (await reportOf(world, cast, visitId)).paragraphs
  if (!first) throw new Error('a report without paragraphs')
  return first
}
const answer = async (visitId: VisitId, version = 0, body = 'Wij noemen nu vier keer.') =>
  answerReaction(await as(world, cast.anna), {
    visitId,
    paragraph: (await paragraphOf(visitId)).id,
    verdict: 'takenOver',
    body,
    version,
  })
const releaseOnce = async (visitId: VisitId, who: TestPerson) => {
  const { revision } = await reportOf(world, cast, visitId)
  return releaseDraft(await as(world, who), { visitId, revision })
}

/** A visit of which the reaction was answered in the text and in words. */
async function makeAnswered(): Promise<VisitId> {
  const visitId = await makeReacted(world, cast)
  const { id, version } = await paragraphOf(visitId)
  mustBeDone(
    await saveParagraph(await as(world, cast.anna), {
      visitId,
      id,
      version,
      body: 'Het college besprak informatiebeveiliging vier keer.',
    }),
  )
  mustBeDone(await answer(visitId))
  return visitId
}

/** A revised draft that lies with the municipality. */
async function makeRevised(): Promise<VisitId> {
  const visitId = await makeAnswered()
  await release(world, cast, visitId, 'draft', [cast.anna, cast.bas])
  return visitId
}

describe('a revised draft', () => {
  test('goes out by two, once every reaction has its answer, and the municipality reacts anew', async () => {
    const visitId = await makeReacted(world, cast)
    expect(await releaseOnce(visitId, cast.anna)).toMatchObject({ problems: [{ code: 'unanswered' }] })
    mustBeDone(await answer(visitId))
    expect(mustBeDone(await releaseOnce(visitId, cast.anna)).step).toBe('first')
    expect(await releaseOnce(visitId, cast.anna)).toEqual({ problems: [{ field: '', code: 'samePerson' }] })
    expect(await stateOf(visitId)).toBe('reactionIn')
    expect(mustBeDone(await releaseOnce(visitId, cast.bas)).step).toBe('second')
    expect([await stateOf(visitId), await theirStateOf(visitId)]).toEqual(['draftSent', 'draftReceived'])
    const { version, document } = await crossed(visitId, 'draft')
    expect(version).toBe(2)
    expect(document.reactions).toMatchObject([
      { kind: 'fact', body: 'Het waren er vier.', verdict: 'takenOver', answer: 'Wij noemen nu vier keer.' },
    ])
    expect(document.reactBy).not.toBeNull()
    const waits = await openTasks(world, cast.coordinator, `${visitId}:draft`)
    expect(waits.map(one => one.title)).toContain('Reageer op het herziene concept van de commissie')
    expect(await openTasks(world, cast.anna, `${visitId}:reaction`)).toEqual([])
    expect(await releaseOnce(visitId, cast.anna)).toMatchObject({ problems: [{ code: 'draftNotNow' }] })
  })

  test('asks a fresh proof, and is not there for another committee', async () => {
    const visitId = await makeAnswered()
    const { revision } = await reportOf(world, cast, visitId)
    const unproved = await as(world, cast.anna, { proof: 'none' })
    await expect(releaseDraft(unproved, { visitId, revision })).rejects.toThrow(StepUpNeeded)
    const other = await world.addPerson(await world.addOrganisation('committee'), 'member')
    await expect(releaseDraft(await as(world, other), { visitId, revision })).rejects.toThrow(NotFound)
    const stale = { visitId, revision: revision - 1 }
    expect(await releaseDraft(await as(world, cast.anna), stale)).toMatchObject({
      problems: [{ code: 'reportChanged' }],
    })
  })

  test('what was said about the draft before is no reaction to this one', async () => {
    const visitId = await makeRevised()
    const paragraph = (await paragraphOf(visitId)).id
    const kept = () => world.db.read(world.scope(cast.ciso), tx => listReactions(tx, visitId, 2))
    expect(await kept()).toEqual([])
    const ciso = await as(world, cast.ciso)
    const said = { visitId, paragraph, kind: 'addition' as const, body: 'En in mei nog eens.' }
    const saved = mustBeDone(await react(ciso, { ...said, version: 0 }))
    await expect(react(ciso, { ...said, body: 'Anders.', version: 0 })).rejects.toThrow(Conflict)
    mustBeDone(await react(ciso, { ...said, body: 'En in mei.', version: saved.version }))
    mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
    expect(await stateOf(visitId)).toBe('reactionIn')
    const { revision } = await reportOf(world, cast, visitId)
    const unanswered = await releaseDraft(await as(world, cast.bas), { visitId, revision })
    expect(unanswered).toMatchObject({ problems: [{ code: 'unanswered', params: { count: 1 } }] })
    const answered = mustBeDone(await answer(visitId, 0, 'Mei staat er nu bij.'))
    await expect(answer(visitId, 0, 'Toch anders.')).rejects.toThrow(Conflict)
    mustBeDone(await answer(visitId, answered.version, 'Mei staat er bij.'))
    await release(world, cast, visitId, 'final', [cast.anna, cast.bas])
    expect((await crossed(visitId, 'final')).document.reactions).toMatchObject([
      { paragraph, kind: 'addition', body: 'En in mei.', answer: 'Mei staat er bij.' },
    ])
  })

  test('without a new reaction the final report tells what was said and done before, and its paragraph stays', async () => {
    const visitId = await makeRevised()
    const paragraph = (await paragraphOf(visitId)).id
    mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
    const anna = await as(world, cast.anna)
    expect(await removePart(anna, { visitId, id: paragraph })).toMatchObject({
      problems: [{ code: 'paragraphHasReaction' }],
    })
    await release(world, cast, visitId, 'final', [cast.anna, cast.bas])
    expect((await crossed(visitId, 'final')).document.reactions).toMatchObject([
      { paragraph, body: 'Het waren er vier.', verdict: 'takenOver' },
    ])
  })

  test('has a last day of its own, also when the one before got more time', async () => {
    const visitId = await makeReacted(world, cast, async id => {
      const secretary = await as(world, cast.secretary)
      const { version } = await world.db.read(world.scope(cast.secretary), tx => getVisit(tx, id))
      const more = {
        step: 'reaction',
        until: localDate('2026-12-29'),
        reason: 'De wethouder is weg.',
      } as const
      mustBeDone(await extendVisit(secretary, { ...more, visitId: id, version }))
      world.setNow('2026-12-21T09:00:00Z')
    })
    mustBeDone(await answer(visitId))
    await release(world, cast, visitId, 'draft', [cast.anna, cast.bas])
    const lastDay = (await crossed(visitId, 'draft')).document.reactBy
    expect(lastDay).toBe('2027-01-04')
    const { roundId } = await world.db.read(world.scope(cast.secretary), tx => getVisit(tx, visitId))
    const secretary = await as(world, cast.secretary)
    mustBeDone(await changeRound(secretary, { roundId, version: 1, draft: roundDraft }))
    const tasks = await openTasks(world, cast.coordinator, `${visitId}:draft:react`)
    expect(tasks.map(one => one.due_on)).toEqual([lastDay])
    world.setNow('2026-11-24T09:00:00Z')
  })

  test('goes out too when the reaction came in during a pause', async () => {
    const visitId = await makeSent(world, cast)
    const setState = (state: string) =>
      world.db.write(world.scope(cast.secretary), async tx => {
        await tx.sql.updateTable('visit').set({ state }).where('id', '=', visitId).execute()
        tx.record({ action: 'test.state', object: { kind: 'visit', id: visitId } })
      })
    await setState('paused')
    mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
    await setState('draftSent')
    await release(world, cast, visitId, 'draft', [cast.anna, cast.bas])
    expect([await stateOf(visitId), (await crossed(visitId, 'draft')).version]).toEqual(['draftSent', 2])
  })
})

describe('the pages', () => {
  test('the committee chooses between a revised draft and the final report', async () => {
    const visitId = await makeAnswered()
    const report = paths.report(cast.committee, visitId)
    const ask = paths.releaseDraft(cast.committee, visitId)
    const before = await visitor.visit(report, { as: cast.anna })
    expect(before.html).toContain('Eerst een herzien concept')
    const asked = await visitor.visit(ask, { as: cast.anna })
    expect(asked.html).toContain('Herzien concept vrijgeven?')
    mustBeDone(await releaseOnce(visitId, cast.anna))
    const card = await visitor.visit(report, { as: cast.bas })
    expect(card.html).toContain('concept vrijgegeven op')
    mustBeDone(await releaseOnce(visitId, cast.bas))
    const waits = await visitor.visit(report, { as: cast.bas })
    expect(waits.html).toContain('Het herziene concept ligt bij Heidebrink')
    expect(waits.html).toContain('Wij noemen nu vier keer.')
    expect(waits.html).not.toContain('Eerst een herzien concept')
  })

  test('the municipality reads what it said before and what came of it, and sees what changed', async () => {
    const visitId = await makeRevised()
    const page = await visitor.visit(paths.received(cast.heidebrink, visitId), { as: cast.ciso })
    expect(page.html).toContain('Dit is een herzien concept')
    expect(page.html).toContain('Het waren er vier.')
    expect(page.html).toContain('Wij noemen nu vier keer.')
    expect(page.html.match(/class="reaction[ "]/g)).toHaveLength(3)
    expect(page.html).toContain('Nog 3 van de 3 alinea’s zijn zonder reactie')
    const versions = await visitor.visit(paths.receivedVersions(cast.heidebrink, visitId), { as: cast.ciso })
    expect(versions.html).toContain('Van 0.1 naar 0.2')
    expect(versions.html).toContain('<ins')
  })
})
