// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { restoreLesson, saveLesson } from './actions/learning/save-lesson.ts'
import type { LessonKind } from './domain/lesson.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { listLessons } from './store/lesson.ts'
import { getVisit } from './store/visit.ts'
import { addReportCast, makeHeld, type ReportCast } from './testing/report.ts'
import { actionsAt, mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: ReportCast
let visitId: VisitId

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addReportCast(world)
  visitId = await makeHeld(world, cast)
})
afterAll(() => world.close())

const save = async (person: TestPerson, body: string, version: number, kind: LessonKind = 'learned') =>
  saveLesson(await as(world, person), { visitId, kind, body, version })
const stored = async (kind: LessonKind) =>
  (await world.db.read(world.scope(cast.secretary), tx => listLessons(tx, visitId))).find(
    one => one.kind === kind,
  )

describe('what the committee learned on a visit', () => {
  test('is written by who visits, keeps its versions, and leaves events without the text', async () => {
    expect(mustBeDone(await save(cast.anna, 'Vraag eerst naar het verhaal.', 0)).version).toBe(1)
    expect(mustBeDone(await save(cast.anna, 'Vraag eerst naar het verhaal.', 0)).version).toBe(1)
    expect(mustBeDone(await save(cast.bas, 'Vraag altijd eerst.', 1)).version).toBe(2)
    const back = { visitId, kind: 'learned' as const, version: 1 }
    await expect(restoreLesson(await as(world, cast.anna), { ...back, holds: 1 })).rejects.toThrow(Conflict)
    mustBeDone(await restoreLesson(await as(world, cast.anna), { ...back, holds: 2 }))
    expect(await stored('learned')).toMatchObject({ body: 'Vraag eerst naar het verhaal.', version: 3 })
    const actions = await actionsAt(world, cast.secretary)
    expect(actions.filter(one => one.startsWith('lesson.'))).toEqual([
      'lesson.saved',
      'lesson.saved',
      'lesson.restored',
    ])
  })

  test('a stale save gives both texts, and nothing is lost', async () => {
    mustBeDone(await save(cast.anna, 'Het werkt.', 0, 'selfRegulation'))
    mustBeDone(await save(cast.bas, 'Het werkt, zeggen zij.', 1, 'selfRegulation'))
    await expect(save(cast.anna, 'Te laat', 1, 'selfRegulation')).rejects.toMatchObject({
      mine: 'Te laat',
      theirs: 'Het werkt, zeggen zij.',
      theirVersion: 2,
    })
  })

  test('does not name the municipality, and waits for the talk', async () => {
    expect(await save(cast.anna, 'Heidebrink leerde ons iets.', 3)).toMatchObject({
      problems: [{ field: 'tekst', code: 'lessonNamesMunicipality' }],
    })
    const early = await makeHeld(world, cast, 'dateFixed')
    const input = { visitId: early, kind: 'learned' as const, body: 'Al iets', version: 0 }
    expect(await saveLesson(await as(world, cast.secretary), input)).toMatchObject({
      problems: [{ code: 'lessonTooEarly' }],
    })
  })

  test('is for who visits, and nobody else', async () => {
    await expect(save(cast.outsider, 'Ik ging niet mee', 3)).rejects.toThrow(NotFound)
    await expect(save(cast.coordinator, 'Van de gemeente', 3)).rejects.toThrow(NotAllowed)
    const elsewhere = await world.addOrganisation('committee', 'Andere commissie')
    const stranger = await world.addPerson(elsewhere, 'committeeSecretary')
    await expect(save(stranger, 'Van elders', 3)).rejects.toThrow(NotFound)
  })
})

describe('on the page', () => {
  test('both texts save themselves, and a stale one stands beside the other', async () => {
    const page = await visitor.visit(paths.lessons(cast.committee, visitId), { as: cast.anna })
    expect(page.html).toContain('Vraag eerst naar het verhaal.</textarea>')
    const path = paths.lesson(cast.committee, visitId, 'learned')
    const fresh = await visitor.post(
      path,
      { soort: 'learned', tekst: 'Vraag door.', version: '3' },
      { as: cast.anna, json: true },
    )
    expect(await fresh.json()).toEqual({ saved: '10:00', version: 4 })
    const late = await visitor.post(
      path,
      { soort: 'learned', tekst: 'Te laat', version: '3' },
      { as: cast.bas },
    )
    expect(late.status).toBe(409)
    expect(await late.text()).toMatch(/De opgeslagen tekst[\s\S]*Te laat<\/textarea>/)
    const history = paths.lessonHistory(cast.committee, visitId, 'learned')
    expect((await visitor.visit(history, { as: cast.bas })).html).toContain('Versie 4')
    const restore = paths.restoreLesson(cast.committee, visitId, 'learned', 1)
    expect((await visitor.post(restore, { version: '4' }, { as: cast.bas })).status).toBe(303)
    await visitor.visit(paths.lessons(cast.committee, visitId), { as: cast.outsider, status: 404 })
  })

  test('the list of the round holds them without names, for the whole committee but who is tied', async () => {
    const { roundId } = await world.db.read(world.scope(cast.secretary), tx => getVisit(tx, visitId))
    const list = paths.roundLessons(cast.committee, roundId)
    const chair = await world.addPerson(cast.committee, 'chair')
    for (const person of [cast.outsider, chair, cast.secretary]) {
      const { html } = await visitor.visit(list, { as: person })
      expect(html).toContain('Vraag eerst naar het verhaal.')
      expect(html).toContain('Het werkt, zeggen zij.')
      const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
      expect(main).not.toContain('Heidebrink')
      expect(main).not.toContain(visitId)
    }
    const tied = await world.addPerson(cast.committee, 'member')
    await world.db.write(world.scope(cast.secretary), async tx => {
      await tx.sql
        .insertInto('conflict_of_interest')
        .values({
          organisation_id: cast.committee,
          person_id: tied.id,
          municipality_id: cast.heidebrink,
          ground: 'Woont er.',
        })
        .execute()
      tx.record({ action: 'test.tie', object: { kind: 'person', id: tied.id } })
    })
    const { html } = await visitor.visit(list, { as: tied })
    expect(html).not.toContain('Vraag eerst')
    expect(html).toContain('Er is nog niets opgeschreven')
    await visitor.visit(list, { as: cast.coordinator, status: 404 })
  })
})
