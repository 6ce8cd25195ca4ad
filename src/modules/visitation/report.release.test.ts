// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import { findHandover, handOver } from '../../platform/handover/store.ts'
import { addParagraph } from './actions/report/add-paragraph.ts'
import { answerReaction } from './actions/report/answer-reaction.ts'
import { releaseDraft } from './actions/report/release-draft.ts'
import { releaseFinal } from './actions/report/release-final.ts'
import { removePart } from './actions/report/remove-part.ts'
import { saveParagraph } from './actions/report/save-paragraph.ts'
import { seeReport } from './actions/report/see-report.ts'
import { handInReaction } from './actions/sharing/hand-in-reaction.ts'
import { react } from './actions/sharing/react.ts'
import { reportHandovers } from './domain/report-document.ts'
import type { VisitId } from './domain/visit.ts'
import { getVisit } from './store/visit.ts'
import {
  addReportCast,
  eventsOf,
  makeSent,
  makeWritten,
  openTasks,
  type ReportCast,
  release,
  reportOf,
} from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let cast: ReportCast
let stranger: TestPerson
beforeAll(async () => {
  world = await makeWorld()
  cast = await addReportCast(world)
  stranger = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary', 'member')
})
afterAll(() => world.close())

const codes = <T>(outcome: Outcome<T>): string[] =>
  'problems' in outcome ? outcome.problems.map(one => one.code) : []
const text = { body: 'Nieuwe tekst.', version: 1 }
const stateOf = async (visitId: VisitId) =>
  (await world.db.read(world.scope(cast.secretary), tx => getVisit(tx, visitId))).state

const paragraph = async (visitId: VisitId) => (await reportOf(world, cast, visitId)).paragraphs[0]?.id ?? ''

describe('releasing the draft', () => {
  test('the first release waits for a second; the second sends it, with tasks on both sides', async () => {
    const visitId = await makeWritten(world, cast)
    await release(world, cast, visitId, 'draft', [cast.secretary])
    expect(await stateOf(visitId)).toBe('held')
    expect((await openTasks(world, cast.anna, visitId)).map(one => one.title)).toContain(
      'Geef als tweede het conceptverslag van Heidebrink vrij',
    )
    await release(world, cast, visitId, 'draft', [cast.anna])
    expect(await stateOf(visitId)).toBe('draftSent')
    expect(await openTasks(world, cast.anna, `${visitId}:release`)).toEqual([])
    const theirs = await openTasks(world, cast.coordinator, visitId)
    expect(theirs.find(one => one.person_id === cast.coordinator.id)).toMatchObject({
      title: 'Reageer op het conceptverslag van de commissie',
      due_on: '2026-12-22',
    })
    expect(
      theirs
        .filter(one => one.role !== null)
        .map(one => one.role)
        .sort(),
    ).toEqual(['cio', 'ciso', 'municipalSecretary', 'operationsHead', 'portfolioHolder'])
  })

  test('a change between the two voids the first', async () => {
    const visitId = await makeWritten(world, cast)
    await release(world, cast, visitId, 'draft', [cast.secretary])
    mustBeDone(
      await saveParagraph(await as(world, cast.anna), { visitId, id: await paragraph(visitId), ...text }),
    )
    await release(world, cast, visitId, 'draft', [cast.anna])
    expect(await stateOf(visitId)).toBe('held')
    await release(world, cast, visitId, 'draft', [cast.secretary])
    expect(await stateOf(visitId)).toBe('draftSent')
  })

  test('a text that changed since it was read is not released', async () => {
    const visitId = await makeWritten(world, cast)
    const { revision } = await reportOf(world, cast, visitId)
    const outcome = await releaseDraft(await as(world, cast.secretary), { visitId, revision: revision - 1 })
    expect(codes(outcome)).toEqual(['reportChanged'])
  })

  test('an unchanged building block stops the release', async () => {
    const visitId = await makeWritten(world, cast)
    const body = 'De CISO heeft [uren] uur per week.'
    mustBeDone(await addParagraph(await as(world, cast.anna), { visitId, section: 'heard', body }))
    const { revision } = await reportOf(world, cast, visitId)
    const outcome = await releaseDraft(await as(world, cast.secretary), { visitId, revision })
    expect(codes(outcome)).toEqual(['unchangedBlock'])
  })

  test('asks for a fresh proof of identity, is no business of another committee, and happens once', async () => {
    const visitId = await makeWritten(world, cast)
    const { revision } = await reportOf(world, cast, visitId)
    const stale = await as(world, cast.anna, { proof: 'none' })
    await expect(releaseDraft(stale, { visitId, revision })).rejects.toThrow(StepUpNeeded)
    await expect(releaseFinal(stale, { visitId, revision })).rejects.toThrow(StepUpNeeded)
    for (const person of [stranger, cast.outsider])
      for (const act of [releaseDraft, releaseFinal])
        await expect(act(await as(world, person), { visitId, revision })).rejects.toThrow(NotFound)
    await expect(releaseDraft(await as(world, cast.alderman), { visitId, revision })).rejects.toThrow(
      NotAllowed,
    )
    const contexts = [await as(world, cast.secretary), await as(world, cast.bas), await as(world, cast.anna)]
    await Promise.all(contexts.map(context => releaseDraft(context, { visitId, revision })))
    const sent = await world.db.read(world.scope(cast.secretary), tx =>
      findHandover(tx, { kind: reportHandovers.draft, subjectId: visitId }),
    )
    expect(sent?.version).toBe(1)
  })
})

describe('answering and the final report', () => {
  async function makeReacted() {
    const visitId = await makeSent(world, cast)
    const id = await paragraph(visitId)
    const said = { visitId, paragraph: id, kind: 'fact', body: 'Vier keer.', version: 0 } as const
    mustBeDone(await react(await as(world, cast.ciso), said))
    mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
    return { visitId, id }
  }

  test('every fact and addition gets an answer before the final release', async () => {
    const { visitId, id } = await makeReacted()
    const bas = await as(world, cast.bas)
    const at = async () => ({ visitId, revision: (await reportOf(world, cast, visitId)).revision })
    expect(codes(await releaseFinal(bas, await at()))).toEqual(['unanswered'])
    const answer = { visitId, paragraph: id, verdict: 'notTakenOver', body: '', version: 0 } as const
    expect(codes(await answerReaction(bas, answer))).toEqual(['refusalNeedsReason'])
    mustBeDone(await answerReaction(bas, { ...answer, body: 'dit was na het gesprek.' }))
    await expect(
      answerReaction(await as(world, cast.anna), { ...answer, verdict: 'takenOver' }),
    ).rejects.toThrow(Conflict)
    const { paragraphs } = await reportOf(world, cast, visitId)
    await expect(
      answerReaction(bas, { ...answer, paragraph: paragraphs[1]?.id ?? '', body: 'x' }),
    ).rejects.toThrow(NotFound)
    await expect(answerReaction(await as(world, stranger), answer)).rejects.toThrow(NotFound)
    await expect(answerReaction(await as(world, cast.ciso), answer)).rejects.toThrow(NotAllowed)
    expect((await eventsOf(world, cast.secretary)).at(-1)).toMatchObject({
      action: 'report.reactionAnswered',
    })
    mustBeDone(await releaseFinal(await as(world, cast.secretary), await at()))
    mustBeDone(await releaseFinal(await as(world, cast.anna), await at()))
    expect(await stateOf(visitId)).toBe('followUp')
  })

  test('a paragraph with a reaction cannot be taken out, but its text can change', async () => {
    const { visitId, id } = await makeReacted()
    const bas = await as(world, cast.bas)
    expect(codes(await removePart(bas, { visitId, id }))).toEqual(['paragraphHasReaction'])
    mustBeDone(await saveParagraph(bas, { visitId, id, ...text }))
  })

  test('a final report without perspectives is not released', async () => {
    const visitId = await makeSent(world, cast)
    mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
    const bas = await as(world, cast.bas)
    for (const { id } of (await reportOf(world, cast, visitId)).perspectives)
      mustBeDone(await removePart(bas, { visitId, id }))
    const { revision } = await reportOf(world, cast, visitId)
    expect(codes(await releaseFinal(bas, { visitId, revision }))).toEqual(['noPerspectives'])
  })

  test('without a reaction the committee waits until the last day has passed, and then goes on', async () => {
    const visitId = await makeSent(world, cast)
    const { revision } = await reportOf(world, cast, visitId)
    expect(codes(await releaseFinal(await as(world, cast.secretary), { visitId, revision }))).toEqual([
      'finalNotNow',
    ])
    const before = world.now().toISOString()
    world.setNow('2026-12-23T09:00:00Z')
    await release(world, cast, visitId, 'final', [cast.secretary, cast.anna])
    expect(await stateOf(visitId)).toBe('followUp')
    const late = await handInReaction(await as(world, cast.coordinator), { visitId })
    expect(codes(late)).toEqual(['reactionClosed'])
    world.setNow(before)
  })

  test('a reaction that comes in late voids a first release of the final report', async () => {
    const visitId = await makeSent(world, cast)
    const before = world.now().toISOString()
    world.setNow('2026-12-23T09:00:00Z')
    await release(world, cast, visitId, 'final', [cast.secretary])
    mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
    await release(world, cast, visitId, 'final', [cast.anna])
    expect(await stateOf(visitId)).toBe('reactionIn')
    world.setNow(before)
  })

  test('two who release as second at the same moment send one final report', async () => {
    const visitId = await makeSent(world, cast)
    mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
    await release(world, cast, visitId, 'final', [cast.secretary])
    const { revision } = await reportOf(world, cast, visitId)
    const contexts = [await as(world, cast.anna), await as(world, cast.bas)]
    const outcomes = await Promise.all(contexts.map(context => releaseFinal(context, { visitId, revision })))
    expect(outcomes.map(codes).sort()).toEqual([[], ['finalNotNow']])
    const final = await world.db.read(world.scope(cast.secretary), tx =>
      findHandover(tx, { kind: reportHandovers.final, subjectId: visitId }),
    )
    expect(final?.version).toBe(1)
  })

  test('a reaction to a paused visit waits, and is answered when the visit goes on', async () => {
    const visitId = await makeSent(world, cast)
    await setState(visitId, 'paused')
    mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
    expect(await stateOf(visitId)).toBe('paused')
    expect(
      codes(await removePart(await as(world, cast.bas), { visitId, id: await paragraph(visitId) })),
    ).toEqual(['reportHalted'])
    await setState(visitId, 'draftSent')
    await release(world, cast, visitId, 'final', [cast.secretary, cast.anna])
    expect(await stateOf(visitId)).toBe('followUp')
  })

  test('a reaction from another municipality is not taken for that of this one', async () => {
    const visitId = await makeSent(world, cast)
    const document = {
      reportVersion: 1,
      by: 'Iemand',
      reactions: [{ paragraph: await paragraph(visitId), kind: 'fact', body: 'Vals.' }],
    }
    await world.db.write(world.scope(cast.neighbour), async tx => {
      await handOver(
        tx,
        {
          to: cast.committee,
          kind: reportHandovers.reaction,
          subjectId: visitId,
          document,
          ground: 'forged',
        },
        world.now(),
      )
    })
    expect(await stateOf(visitId)).toBe('draftSent')
    const anna = await as(world, cast.anna)
    const view = await anna.read(tx => seeReport(tx, anna.actor, visitId, world.now()))
    expect([view.turn, view.reaction]).toEqual(['municipality', undefined])
  })
})

const setState = (visitId: VisitId, state: string) =>
  world.db.write(world.scope(cast.secretary), async tx => {
    await tx.sql.updateTable('visit').set({ state }).where('id', '=', visitId).execute()
    tx.record({ action: 'test.state', object: { kind: 'visit', id: visitId } })
  })
