// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { addDays, localDateOf } from '../../kernel/dates.ts'
import { addParagraph } from './actions/report/add-paragraph.ts'
import { releaseDraft } from './actions/report/release-draft.ts'
import { removePart } from './actions/report/remove-part.ts'
import { saveSummary } from './actions/report/save-summary.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import {
  addReportCast,
  makeFinal,
  makeHeld,
  makeWritten,
  openTasks,
  type ReportCast,
  release,
  reportOf,
} from './testing/report.ts'
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

async function releaseBy(person: TestPerson, visitId: VisitId): Promise<string> {
  const { revision } = await reportOf(world, cast, visitId)
  const outcome = await releaseDraft(await as(world, person), { visitId, revision })
  return 'problems' in outcome ? (outcome.problems[0]?.code ?? '') : outcome.value.step
}

const change = (person: TestPerson, table: 'person' | 'role_assignment', set: Record<string, string>) =>
  world.db.write(world.scope(cast.secretary), async tx => {
    const column = table === 'person' ? 'id' : 'person_id'
    await tx.sql
      .updateTable(table)
      .set(set as never)
      .where(column as never, '=', person.id as never)
      .execute()
    tx.record({ action: 'test.changed', object: { kind: 'person', id: person.id } })
  })

describe('abuse case 10: one person alone cannot release a report', () => {
  test('not the own draft twice, not by posting the form again', async () => {
    const visitId = await makeWritten(world, cast)
    expect([await releaseBy(cast.anna, visitId), await releaseBy(cast.anna, visitId)]).toEqual([
      'first',
      'samePerson',
    ])
    const form = { revision: String((await reportOf(world, cast, visitId)).revision) }
    const at = paths.releaseDraft(cast.committee, visitId)
    expect((await visitor.post(at, form, { as: cast.anna })).status).toBe(422)
    expect(await releaseBy(cast.secretary, visitId)).toBe('second')
  })

  test('not after changing role', async () => {
    const visitId = await makeWritten(world, cast)
    const turncoat = await world.addPerson(cast.committee, 'committeeSecretary')
    expect(await releaseBy(turncoat, visitId)).toBe('first')
    await change(turncoat, 'role_assignment', { role: 'member' })
    await addMember(visitId, turncoat)
    expect(await releaseBy(turncoat, visitId)).toBe('samePerson')
  })

  test('not with two accounts of one mailbox, also when only the other account wrote', async () => {
    const visitId = await makeWritten(world, cast)
    const twin = await world.addPerson(cast.committee, 'committeeSecretary')
    await change(twin, 'person', { email: 'Anna+commissie@voorbeeld.example' })
    await change(cast.anna, 'person', { email: 'anna@voorbeeld.example' })
    expect([await releaseBy(cast.anna, visitId), await releaseBy(twin, visitId)]).toEqual([
      'first',
      'sameMailbox',
    ])
    const other = await makeWritten(world, cast)
    mustBeDone(
      await addParagraph(await as(world, cast.bas), {
        visitId: other,
        section: 'heard',
        body: 'Ook van Bas.',
      }),
    )
    expect([await releaseBy(twin, other), await releaseBy(cast.bas, other)]).toEqual(['first', 'bothWrote'])
  })

  test('not by two who wrote, also when what one of them wrote was taken out again', async () => {
    const visitId = await makeWritten(world, cast)
    const bas = await as(world, cast.bas)
    const { id } = mustBeDone(await addParagraph(bas, { visitId, section: 'heard', body: 'Van Bas.' }))
    mustBeDone(await removePart(bas, { visitId, id }))
    expect([await releaseBy(cast.anna, visitId), await releaseBy(cast.bas, visitId)]).toEqual([
      'first',
      'bothWrote',
    ])
    expect(await releaseBy(cast.secretary, visitId)).toBe('second')
  })

  test('not by two secretaries', async () => {
    const visitId = await makeWritten(world, cast)
    const second = await world.addPerson(cast.committee, 'committeeSecretary')
    expect([await releaseBy(cast.secretary, visitId), await releaseBy(second, visitId)]).toEqual([
      'first',
      'noMember',
    ])
  })

  test('not with somebody who has left the committee since', async () => {
    const visitId = await makeWritten(world, cast)
    const gone = await world.addPerson(cast.committee, 'committeeSecretary')
    expect(await releaseBy(gone, visitId)).toBe('first')
    await change(gone, 'role_assignment', { ends_on: '2026-11-23' })
    expect(await releaseBy(cast.bas, visitId)).toBe('first')
  })

  test('writing in another report does not count', async () => {
    const other = await makeHeld(world, cast)
    mustBeDone(await saveSummary(await as(world, cast.bas), { visitId: other, body: 'Elders.', version: 1 }))
    const visitId = await makeWritten(world, cast)
    expect([await releaseBy(cast.anna, visitId), await releaseBy(cast.bas, visitId)]).toEqual([
      'first',
      'second',
    ])
  })
})

const addMember = (visitId: VisitId, person: TestPerson) =>
  world.db.write(world.scope(cast.secretary), async tx => {
    await tx.sql
      .insertInto('visit_member')
      .values({ organisation_id: cast.committee, visit_id: visitId, person_id: person.id })
      .execute()
    tx.record({ action: 'test.member', object: { kind: 'visit', id: visitId } })
  })

describe('abuse case 5: a member after the end of the visit', () => {
  test('finds no page of the report, no task, and nothing through search', async () => {
    const visitId = await makeWritten(world, cast)
    const canary = 'Kwikstaart'
    mustBeDone(await saveSummary(await as(world, cast.anna), { visitId, body: canary, version: 1 }))
    await release(world, cast, visitId, 'draft', [cast.secretary, cast.anna])
    const { paragraphs, perspectives } = await reportOf(world, cast, visitId)
    const finalId = await makeFinal(world, cast)
    const lastDay = addDays(localDateOf(world.now()), 56)
    const before = world.now().toISOString()
    const pages = (id: VisitId) => [
      paths.report(cast.committee, id),
      paths.reportSummary(cast.committee, id),
      paths.releaseFinal(cast.committee, id),
    ]
    world.setNow(`${lastDay}T09:00:00Z`)
    for (const page of pages(finalId)) await visitor.visit(page, { as: cast.anna })
    world.setNow(`${addDays(lastDay, 1)}T09:00:00Z`)
    for (const person of [cast.anna, cast.secretary])
      for (const page of pages(finalId)) await visitor.visit(page, { as: person, status: 404 })
    const posted = await visitor.post(
      paths.releaseFinal(cast.committee, finalId),
      { revision: '1' },
      { as: cast.anna },
    )
    expect(posted.status).toBe(404)
    expect(await openTasks(world, cast.anna, finalId)).toEqual([])
    world.setNow(before)
    for (const part of [...paragraphs, ...perspectives])
      await visitor.visit(paths.paragraph(cast.committee, finalId, part.id), { as: cast.anna, status: 404 })
    const found = await world.db.read(world.scope(cast.anna), tx =>
      tx.sql
        .selectFrom('search_entry')
        .select('url')
        .where('organisation_id', '=', cast.committee)
        .where('body', 'like', `%${canary}%`)
        .execute(),
    )
    expect(found).toEqual([])
  })

  test('a member who is tied to the municipality never sees it, not even as a visiting member', async () => {
    const visitId = await makeWritten(world, cast)
    await world.db.write(world.scope(cast.secretary), async tx => {
      await tx.sql
        .insertInto('conflict_of_interest')
        .values({
          organisation_id: cast.committee,
          person_id: cast.bas.id,
          municipality_id: cast.heidebrink,
          ground: 'woont er',
        })
        .execute()
      tx.record({ action: 'test.tied', object: { kind: 'person', id: cast.bas.id } })
    })
    await visitor.visit(paths.report(cast.committee, visitId), { as: cast.bas, status: 404 })
    await expect(releaseBy(cast.bas, visitId)).rejects.toThrow()
  })
})
