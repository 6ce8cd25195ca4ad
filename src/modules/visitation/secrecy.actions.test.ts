// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { liftSecrecy, recordSecrecy } from './actions/secrecy/record-secrecy.ts'
import { listSecrecies } from './store/secrecy.ts'
import { addTownSecretary, makeShared } from './testing/disclosure.ts'
import { addReportCast, eventsOf, makeFinal, type ReportCast } from './testing/report.ts'
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
const imposed = { ground: '5.1.2.h', organ: 'college', imposedOn: today, endsOn: null } as const
const lifted = { organ: 'college', liftedOn: today } as const

describe('recordSecrecy and liftSecrecy', () => {
  test('keep who decided what, when and why, each with its event; nothing of it is changed afterwards', async () => {
    const visitId = await makeFinal(world, cast)
    const secretary = await as(world, townSecretary)
    const { id } = mustBeDone(await recordSecrecy(secretary, { visitId, ...imposed }))
    expect((await eventsOf(world, townSecretary)).at(-1)).toMatchObject({
      action: 'report.secrecyImposed',
      details: { secrecy: id, ground: '5.1.2.h', organ: 'college' },
    })
    expect(await recordSecrecy(secretary, { visitId, ...imposed })).toEqual({
      problems: [{ field: 'ground', code: 'secrecyThereAlready' }],
    })
    mustBeDone(await liftSecrecy(secretary, { visitId, secrecy: id, ...lifted }))
    expect((await eventsOf(world, townSecretary)).at(-1)).toMatchObject({ action: 'report.secrecyLifted' })
    expect(await world.db.read(world.scope(townSecretary), tx => listSecrecies(tx, visitId))).toMatchObject([
      { ground: '5.1.2.h', imposedBy: 'college', imposedOn: '2026-11-24', liftedBy: 'college' },
    ])
    expect(await liftSecrecy(secretary, { visitId, secrecy: id, ...lifted })).toMatchObject({
      problems: [{ code: 'secrecyEnded' }],
    })
  })

  test('ask for a fresh proof, and a ground on which secrecy can rest', async () => {
    const visitId = await makeFinal(world, cast)
    const stale = await as(world, townSecretary, { proof: 'none' })
    await expect(recordSecrecy(stale, { visitId, ...imposed })).rejects.toThrow(StepUpNeeded)
    const lift = { visitId, secrecy: crypto.randomUUID(), ...lifted }
    await expect(liftSecrecy(stale, lift)).rejects.toThrow(StepUpNeeded)
    const wrong = { visitId, ...imposed, ground: '5.2' }
    expect(await recordSecrecy(await as(world, townSecretary), wrong)).toMatchObject({
      problems: [{ field: 'ground' }],
    })
  })

  test('are for who records for that organ, and for nobody elsewhere', async () => {
    const visitId = await makeShared(world, cast)
    const clerk = await as(world, cast.clerk)
    const { id } = mustBeDone(await recordSecrecy(clerk, { visitId, ...imposed, organ: 'council' }))
    await expect(recordSecrecy(clerk, { visitId, ...imposed })).rejects.toThrow(NotAllowed)
    const council = { visitId, ...imposed, organ: 'council' } as const
    await expect(recordSecrecy(await as(world, townSecretary), council)).rejects.toThrow(NotAllowed)
    for (const person of [cast.ciso, cast.coordinator, cast.councillor, cast.anna]) {
      await expect(recordSecrecy(await as(world, person), { visitId, ...imposed })).rejects.toThrow(
        NotAllowed,
      )
      const lift = { visitId, secrecy: id, ...lifted }
      await expect(liftSecrecy(await as(world, person), lift)).rejects.toThrow(NotAllowed)
    }
    const neighbour = await as(world, cast.neighbour)
    await expect(recordSecrecy(neighbour, { visitId, ...imposed })).rejects.toThrow(NotFound)
    const other = await makeFinal(world, cast)
    const secretary = await as(world, townSecretary)
    await expect(liftSecrecy(secretary, { visitId: other, secrecy: id, ...lifted })).rejects.toThrow(NotFound)
  })
})
