// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import type { ActionContext } from '../../platform/action/context.ts'
import { addParagraph } from './actions/report/add-paragraph.ts'
import { addPerspective } from './actions/report/add-perspective.ts'
import { movePart } from './actions/report/move-part.ts'
import { removePart } from './actions/report/remove-part.ts'
import { restoreParagraph, restorePerspective, restoreSummary } from './actions/report/restore-text.ts'
import { saveParagraph } from './actions/report/save-paragraph.ts'
import { savePerspective } from './actions/report/save-perspective.ts'
import { saveSummary } from './actions/report/save-summary.ts'
import type { VisitId } from './domain/visit.ts'
import {
  addReportCast,
  eventsOf,
  makeFinal,
  makeHeld,
  makeSent,
  makeWritten,
  type ReportCast,
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

/** Every act that changes the text, with the event it leaves. */
const acts: readonly [
  string,
  string,
  (context: ActionContext, visitId: VisitId) => Promise<Outcome<unknown>>,
][] = [
  ['saveSummary', 'report.summarySaved', (context, visitId) => saveSummary(context, { visitId, ...text })],
  [
    'addParagraph',
    'report.paragraphAdded',
    (context, visitId) => addParagraph(context, { visitId, section: 'heard', body: 'Meer.' }),
  ],
  [
    'saveParagraph',
    'report.paragraphSaved',
    async (context, visitId) => saveParagraph(context, { visitId, id: await paragraph(visitId), ...text }),
  ],
  [
    'movePart',
    'report.partMoved',
    async (context, visitId) =>
      movePart(context, { visitId, id: await perspective(visitId), direction: 'down' }),
  ],
  [
    'addPerspective',
    'report.perspectiveAdded',
    (context, visitId) => addPerspective(context, { visitId, topic: 't14', title: 'Doe', body: 'Zo.' }),
  ],
  [
    'savePerspective',
    'report.perspectiveSaved',
    async (context, visitId) =>
      savePerspective(context, {
        visitId,
        id: await perspective(visitId),
        topic: 't42',
        title: 'Doe',
        ...text,
      }),
  ],
  [
    'removePart',
    'report.partRemoved',
    async (context, visitId) => removePart(context, { visitId, id: await perspective(visitId) }),
  ],
]
const paragraph = async (visitId: VisitId) => (await reportOf(world, cast, visitId)).paragraphs[0]?.id ?? ''
const perspective = async (visitId: VisitId) =>
  (await reportOf(world, cast, visitId)).perspectives[0]?.id ?? ''

describe.each(acts)('%s', (_, event, act) => {
  test('changes the report, counts a revision and leaves an event', async () => {
    const visitId = await makeWritten(world, cast)
    const before = await reportOf(world, cast, visitId)
    mustBeDone(await act(await as(world, cast.bas), visitId))
    const after = await reportOf(world, cast, visitId)
    expect(after.revision).toBe(before.revision + 1)
    expect({ ...after, revision: 0 }).not.toEqual({ ...before, revision: 0 })
    expect((await eventsOf(world, cast.secretary)).at(-1)).toMatchObject({
      action: event,
      object: `visit:${visitId}`,
    })
  })

  test('is refused while the draft lies with the municipality, and after the final report', async () => {
    const sent = await makeSent(world, cast)
    expect(codes(await act(await as(world, cast.bas), sent))).toEqual(['reportWithMunicipality'])
    const final = await makeFinal(world, cast)
    expect(codes(await act(await as(world, cast.bas), final))).toEqual(['reportReleased'])
  })

  test('does not exist for another committee or for a member who does not visit, and is not for a municipality', async () => {
    const visitId = await makeWritten(world, cast)
    for (const person of [stranger, cast.outsider])
      await expect(act(await as(world, person), visitId)).rejects.toThrow(NotFound)
    await expect(act(await as(world, cast.alderman), visitId)).rejects.toThrow(NotAllowed)
  })
})

describe('writing', () => {
  test('is not possible before the visit is held', async () => {
    const visitId = await makeHeld(world, cast, 'dateFixed')
    const outcome = await addParagraph(await as(world, cast.anna), {
      visitId,
      section: 'heard',
      body: 'Vast.',
    })
    expect(codes(outcome)).toEqual(['reportTooEarly'])
  })

  test('a stale save is a conflict with both texts; the same text twice changes nothing', async () => {
    const visitId = await makeWritten(world, cast)
    const id = await paragraph(visitId)
    const bas = await as(world, cast.bas)
    mustBeDone(await saveParagraph(bas, { visitId, id, body: 'Van Bas.', version: 1 }))
    const anna = await as(world, cast.anna)
    const stale = await saveParagraph(anna, { visitId, id, body: 'Van Anna.', version: 1 }).catch(
      error => error,
    )
    expect(stale).toBeInstanceOf(Conflict)
    expect(stale).toMatchObject({ mine: 'Van Anna.', theirs: 'Van Bas.', theirVersion: 2 })
    const { revision } = await reportOf(world, cast, visitId)
    expect(mustBeDone(await saveParagraph(bas, { visitId, id, body: 'Van Bas.', version: 1 })).version).toBe(
      2,
    )
    expect((await reportOf(world, cast, visitId)).revision).toBe(revision)
    const part = { visitId, id: await perspective(visitId), topic: 't14', title: 'A', body: 'B' }
    mustBeDone(await savePerspective(bas, { ...part, version: 1 }))
    await expect(savePerspective(anna, { ...part, body: 'C', version: 1 })).rejects.toThrow(Conflict)
    mustBeDone(await saveSummary(bas, { visitId, body: 'Kort.', version: 1 }))
    await expect(saveSummary(anna, { visitId, body: 'Korter.', version: 1 })).rejects.toThrow(Conflict)
  })

  test('two people who add at once both keep their paragraph, and the revision counts both', async () => {
    const visitId = await makeWritten(world, cast)
    const { revision } = await reportOf(world, cast, visitId)
    const contexts = [await as(world, cast.anna), await as(world, cast.bas)]
    await Promise.all(
      contexts.map((context, n) =>
        addParagraph(context, { visitId, section: 'strong', body: `Nummer ${n}.` }),
      ),
    )
    const report = await reportOf(world, cast, visitId)
    expect([report.paragraphs.length, report.revision]).toEqual([5, revision + 2])
  })

  test('an earlier text comes back as the newest, and an unknown one does not exist', async () => {
    const visitId = await makeWritten(world, cast)
    const id = await paragraph(visitId)
    const anna = await as(world, cast.anna)
    const first = (await reportOf(world, cast, visitId)).paragraphs[0]?.body
    mustBeDone(await saveParagraph(anna, { visitId, id, body: 'Anders.', version: 1 }))
    await expect(restoreParagraph(anna, { visitId, id, version: 1, holds: 1 })).rejects.toThrow(Conflict)
    expect(mustBeDone(await restoreParagraph(anna, { visitId, id, version: 1, holds: 2 })).version).toBe(3)
    expect((await reportOf(world, cast, visitId)).paragraphs[0]?.body).toBe(first)
    await expect(restoreParagraph(anna, { visitId, id, version: 9, holds: 3 })).rejects.toThrow(NotFound)
    const part = await perspective(visitId)
    mustBeDone(
      await savePerspective(anna, {
        visitId,
        id: part,
        topic: 't42',
        title: 'Anders',
        body: 'Zo.',
        version: 1,
      }),
    )
    const early = { visitId, id: part, version: 1, holds: 1 }
    await expect(restorePerspective(anna, early)).rejects.toMatchObject({ theirs: 'Anders\nZo.' })
    mustBeDone(await restorePerspective(anna, { ...early, holds: 2 }))
    expect((await reportOf(world, cast, visitId)).perspectives[0]).toMatchObject({
      topic: 't42',
      title: 'Wijs een vervanger aan en oefen',
      body: 'Laat de vervanger twee weken meelopen.',
      version: 3,
    })
    for (const [n, body] of ['Kort.', 'Langer.'].entries())
      mustBeDone(await saveSummary(anna, { visitId, body, version: n + 1 }))
    await expect(restoreSummary(anna, { visitId, version: 2, holds: 2 })).rejects.toThrow(Conflict)
    mustBeDone(await restoreSummary(anna, { visitId, version: 2, holds: 3 }))
    expect((await reportOf(world, cast, visitId)).summary).toBe('Kort.')
    for (const act of [restorePerspective, restoreParagraph])
      await expect(
        act(await as(world, stranger), { visitId, id: part, version: 1, holds: 3 }),
      ).rejects.toThrow(NotFound)
    await expect(
      restoreSummary(await as(world, cast.ciso), { visitId, version: 2, holds: 4 }),
    ).rejects.toThrow(NotAllowed)
  })

  test('a perspective needs a topic that was chosen, and there are at most seven', async () => {
    const visitId = await makeWritten(world, cast)
    const anna = await as(world, cast.anna)
    const one = { visitId, topic: 't14', title: 'Doe', body: 'Zo.' }
    expect(codes(await addPerspective(anna, { ...one, topic: 't01' }))).toEqual(['topicNotChosen'])
    for (let n = 2; n < 7; n += 1) mustBeDone(await addPerspective(anna, one))
    expect(codes(await addPerspective(anna, one))).toEqual(['tooManyPerspectives'])
  })
})
