// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { endShare } from './actions/sharing/end-share.ts'
import { shareReport } from './actions/sharing/share-report.ts'
import { recordTabling } from './actions/tabling/record-tabling.ts'
import { getShared } from './store/sharing.ts'
import { listTablings } from './store/tabling.ts'
import { addTownSecretary, makeShared } from './testing/disclosure.ts'
import { addReportCast, eventsOf, makeFinal, openTasks, type ReportCast } from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let cast: ReportCast
let townSecretary: TestPerson
beforeAll(async () => {
  world = await makeWorld()
  cast = await addReportCast(world)
  townSecretary = await addTownSecretary(world, cast)
})
afterAll(() => world.close())

const today = localDate('2026-11-24')
const step = { state: 'onAgenda', on: localDate('2026-12-15'), version: 0 } as const
const tasksOf = async (person: TestPerson, part: string) =>
  (await openTasks(world, person, part)).map(one => [one.role, one.title])

describe('recordTabling', () => {
  test('the griffier records the council and the secretary the college, apart, with every step and its event', async () => {
    const visitId = await makeShared(world, cast)
    const clerk = await as(world, cast.clerk)
    mustBeDone(await recordTabling(clerk, { visitId, body: 'council', ...step }))
    const done = { state: 'discussed', on: today, version: 1 } as const
    mustBeDone(await recordTabling(clerk, { visitId, body: 'council', ...done }))
    const college = { visitId, body: 'college', state: 'forInformation', on: today, version: 0 } as const
    mustBeDone(await recordTabling(await as(world, townSecretary), college))
    const kept = await world.db.read(world.scope(cast.clerk), tx => listTablings(tx, visitId))
    expect(kept.map(one => [one.body, one.n, one.state, one.on, one.byName])).toEqual([
      ['college', 1, 'forInformation', '2026-11-24', townSecretary.name],
      ['council', 1, 'onAgenda', '2026-12-15', cast.clerk.name],
      ['council', 2, 'discussed', '2026-11-24', cast.clerk.name],
    ])
    expect((await eventsOf(world, cast.clerk)).at(-1)).toMatchObject({
      action: 'report.tabled',
      details: { body: 'college', state: 'forInformation', n: 1 },
    })
  })

  test('is for nobody else: not for the other body, not elsewhere, not before the report was shared', async () => {
    const visitId = await makeShared(world, cast)
    for (const [person, body] of [
      [cast.clerk, 'college'],
      [townSecretary, 'council'],
      [cast.alderman, 'college'],
      [cast.councillor, 'council'],
      [cast.anna, 'council'],
    ] as const)
      await expect(recordTabling(await as(world, person), { visitId, body, ...step })).rejects.toThrow(
        NotAllowed,
      )
    const neighbour = await world.addPerson(cast.elsewhere, 'councilClerk', 'municipalSecretary')
    const council = { body: 'council', ...step } as const
    await expect(recordTabling(await as(world, neighbour), { visitId, ...council })).rejects.toThrow(NotFound)
    const unshared = await makeFinal(world, cast)
    const clerk = await as(world, cast.clerk)
    await expect(recordTabling(clerk, { visitId: unshared, ...council })).rejects.toThrow(NotFound)
  })

  test('a stale step is a conflict, and a step that cannot follow is refused', async () => {
    const visitId = await makeShared(world, cast)
    const clerk = await as(world, cast.clerk)
    mustBeDone(await recordTabling(clerk, { visitId, body: 'council', ...step }))
    await expect(recordTabling(clerk, { visitId, body: 'council', ...step })).rejects.toThrow(Conflict)
    const back = { visitId, body: 'council', state: 'notShared', on: today, version: 1 } as const
    expect(await recordTabling(clerk, back)).toMatchObject({ problems: [{ code: 'tablingCannotFollow' }] })
  })
})

describe('what waits around it', () => {
  test('sharing gives the griffier and councillors their task; recording and discussing end them', async () => {
    const visitId = await makeShared(world, cast)
    expect(await tasksOf(cast.clerk, `${visitId}:table:council`)).toEqual([
      ['councilClerk', 'Leg vast wat de raad met het eindverslag doet'],
    ])
    expect(await tasksOf(cast.clerk, `${visitId}:council`)).toEqual([
      ['councillor', 'Lees het verslag dat uw gemeente met de raad deelt'],
    ])
    const clerk = await as(world, cast.clerk)
    mustBeDone(await recordTabling(clerk, { visitId, body: 'council', ...step }))
    expect(await tasksOf(cast.clerk, `${visitId}:table:council`)).toEqual([])
    expect((await tasksOf(cast.clerk, `${visitId}:council`)).length).toBe(1)
    const discussed = { state: 'discussed', on: today, version: 1 } as const
    mustBeDone(await recordTabling(clerk, { visitId, body: 'council', ...discussed }))
    expect(await tasksOf(cast.clerk, `${visitId}:council`)).toEqual([])
    expect((await tasksOf(cast.clerk, `${visitId}:table:college`)).length).toBe(1)
  })

  test('ending the share ends what waits for the council', async () => {
    const visitId = await makeFinal(world, cast)
    const alderman = await as(world, cast.alderman)
    const council = { visitId, audience: 'council', recipient: '', ground: '' } as const
    const { id } = mustBeDone(await shareReport(alderman, council))
    mustBeDone(await endShare(alderman, { visitId, share: id }))
    expect(await tasksOf(cast.clerk, `${visitId}:table`)).toEqual([])
    expect(await tasksOf(cast.clerk, `${visitId}:council`)).toEqual([])
  })
})

describe('a permission for another organisation', () => {
  const permission = {
    audience: 'other',
    recipient: 'Veiligheidsregio Oost',
    ground: 'Zij oefenen met ons.',
    part: 'perspectives',
    until: localDate('2027-06-30'),
  } as const

  test('keeps who, what, why and until when; nothing crosses by it, and it opens the report for nobody', async () => {
    const visitId = await makeFinal(world, cast)
    const crossed = () =>
      world.db.read(world.scope(cast.alderman), tx =>
        tx.sql.selectFrom('handover').select('id').where('from_organisation', '=', cast.heidebrink).execute(),
      )
    const before = (await crossed()).length
    mustBeDone(await shareReport(await as(world, cast.alderman), { visitId, ...permission }))
    const { shares } = await world.db.read(world.scope(cast.alderman), tx => getShared(tx, visitId))
    expect(shares).toMatchObject([
      { recipient: 'Veiligheidsregio Oost', part: 'perspectives', untilOn: '2027-06-30', endedAt: null },
    ])
    expect((await crossed()).length).toBe(before)
    const controller = await as(world, cast.clerk)
    await expect(recordTabling(controller, { visitId, body: 'council', ...step })).rejects.toThrow(NotFound)
  })

  test('has a last day that is not past', async () => {
    const visitId = await makeFinal(world, cast)
    const alderman = await as(world, cast.alderman)
    expect(await shareReport(alderman, { visitId, ...permission, until: null })).toMatchObject({
      problems: [{ field: 'until', code: 'untilNeeded' }],
    })
    const past = { ...permission, until: localDate('2026-11-23') }
    expect(await shareReport(alderman, { visitId, ...past })).toMatchObject({
      problems: [{ code: 'dueInPast' }],
    })
  })
})
