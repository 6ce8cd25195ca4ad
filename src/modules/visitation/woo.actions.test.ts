// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import type { ActionContext } from '../../platform/action/context.ts'
import { stopHeavy } from '../../platform/heavy/index.ts'
import { recordSecrecy } from './actions/secrecy/record-secrecy.ts'
import { extendWooRequest, withdrawWooRequest } from './actions/woo/change-request.ts'
import { choosePassage, removePassage } from './actions/woo/choose-passage.ts'
import { decideWooRequest } from './actions/woo/decide-request.ts'
import { receiveWooRequest } from './actions/woo/receive-request.ts'
import { seeWooRequest } from './actions/woo/see-woo.ts'
import { addTownSecretary, makeAsked } from './testing/disclosure.ts'
import { addReportCast, eventsOf, makeFinal, openTasks, type ReportCast, reportOf } from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let cast: ReportCast
let townSecretary: TestPerson
beforeAll(async () => {
  world = await makeWorld()
  cast = await addReportCast(world)
  townSecretary = await addTownSecretary(world, cast)
})
afterAll(async () => {
  await stopHeavy()
  await world.close()
})

const today = localDate('2026-11-24')
const decided = { decidedBy: 'college', decidedOn: today, ground: '' } as const
const lastEvent = async () => (await eventsOf(world, townSecretary)).at(-1)
type Asked = Awaited<ReturnType<typeof makeAsked>>
const seen = async ({ visitId, request }: Asked) => {
  const { actor } = await as(world, townSecretary)
  return world.db.read(world.scope(townSecretary), tx => seeWooRequest(tx, actor, visitId, request))
}
const task = async ({ visitId, request }: Asked) =>
  (await openTasks(world, townSecretary, `${visitId}:woo:${request}`)).map(one => [
    one.role,
    one.title,
    one.due_on,
  ])

/** Who may not do this in the municipality itself, and nobody elsewhere finds it. */
async function isForNobodyElse(
  act: (context: ActionContext) => Promise<unknown>,
  refused: readonly TestPerson[],
): Promise<void> {
  for (const person of [...refused, cast.anna])
    await expect(act(await as(world, person))).rejects.toThrow(NotAllowed)
  await expect(act(await as(world, cast.neighbour))).rejects.toThrow(NotFound)
}

describe('receiveWooRequest', () => {
  test('counts its last day, puts it on Vandaag of the secretary, and leaves an event without who asked', async () => {
    const asked = await makeAsked(world, cast)
    const { request, moments } = await seen(asked)
    expect(request).toMatchObject({ reference: 'Z-2026-0117', dueOn: '2026-12-18', state: 'received' })
    expect(moments.map(one => [one.state, one.byName])).toEqual([['received', cast.coordinator.name]])
    expect(await task(asked)).toEqual([
      ['municipalSecretary', 'Besluit over het Woo-verzoek Z-2026-0117', '2026-12-18'],
    ])
    expect(await lastEvent()).toMatchObject({ action: 'woo.received', details: { request: asked.request } })
    const twice = { visitId: asked.visitId, reference: 'Z-2026-0117', receivedOn: today }
    expect(await receiveWooRequest(await as(world, cast.coordinator), twice)).toEqual({
      problems: [{ field: 'reference', code: 'wooReferenceTaken' }],
    })
  })

  test('is for who keeps the visit in the municipality; a day that is still to come is refused', async () => {
    const visitId = await makeFinal(world, cast)
    const input = { visitId, reference: 'Z-1', receivedOn: today }
    await isForNobodyElse(
      context => receiveWooRequest(context, input),
      [cast.ciso, cast.clerk, cast.councillor],
    )
    const tomorrow = { ...input, receivedOn: localDate('2026-11-25') }
    expect(await receiveWooRequest(await as(world, townSecretary), tomorrow)).toMatchObject({
      problems: [{ code: 'notYetHappened' }],
    })
  })
})

describe('extendWooRequest and withdrawWooRequest', () => {
  test('put the last day two weeks later, once, with the reason; a stale page is a conflict', async () => {
    const asked = await makeAsked(world, cast)
    const secretary = await as(world, townSecretary)
    const input = { ...asked, reason: 'Er zijn meer stukken.', version: 1 }
    await isForNobodyElse(context => extendWooRequest(context, input), [cast.ciso, cast.clerk])
    mustBeDone(await extendWooRequest(secretary, input))
    expect((await task(asked))[0]?.[2]).toBe('2027-01-04')
    expect((await seen(asked)).moments.at(-1)).toMatchObject({
      state: 'extended',
      reason: 'Er zijn meer stukken.',
    })
    expect(await lastEvent()).toMatchObject({ action: 'woo.extended' })
    expect(await extendWooRequest(secretary, { ...input, version: 2 })).toMatchObject({
      problems: [{ code: 'alreadyExtended' }],
    })
    await expect(withdrawWooRequest(secretary, { ...asked, version: 1 })).rejects.toThrow(Conflict)
  })

  test('withdrawing ends it: what waits is done and nothing changes any more', async () => {
    const asked = await makeAsked(world, cast)
    const secretary = await as(world, townSecretary)
    await isForNobodyElse(context => withdrawWooRequest(context, { ...asked, version: 1 }), [cast.ciso])
    mustBeDone(await withdrawWooRequest(secretary, { ...asked, version: 1 }))
    expect(await task(asked)).toEqual([])
    expect(await lastEvent()).toMatchObject({ action: 'woo.withdrawn' })
    const closed = { problems: [{ code: 'requestClosed' }] }
    const passage = { ...asked, part: 'releaser:0', words: '', ground: '5.1.2.e' }
    expect(await choosePassage(secretary, passage)).toMatchObject(closed)
    expect(await extendWooRequest(secretary, { ...asked, reason: 'Toch.', version: 2 })).toMatchObject(closed)
    const whole = { ...asked, ...decided, decision: 'whole', version: 2 } as const
    expect(await decideWooRequest(secretary, whole)).toMatchObject(closed)
  })
})

describe('choosePassage and removePassage', () => {
  test('keep a passage with its ground, and let it stand again', async () => {
    const asked = await makeAsked(world, cast)
    const coordinator = await as(world, cast.coordinator)
    const part = (await reportOf(world, cast, asked.visitId)).paragraphs[2]?.id ?? ''
    const passage = { ...asked, part, words: '24 uur per week', ground: '5.1.2.h' }
    await isForNobodyElse(context => choosePassage(context, passage), [cast.ciso, cast.clerk])
    mustBeDone(await choosePassage(coordinator, passage))
    expect(await lastEvent()).toMatchObject({ action: 'woo.passageChosen', details: { ground: '5.1.2.h' } })
    const [kept] = (await seen(asked)).passages
    expect(kept).toMatchObject({ part, words: '24 uur per week', ground: '5.1.2.h' })
    expect(await choosePassage(coordinator, passage)).toMatchObject({ problems: [{ code: 'passageTwice' }] })
    const remove = { ...asked, passage: kept?.id ?? '' }
    await isForNobodyElse(context => removePassage(context, remove), [cast.ciso])
    mustBeDone(await removePassage(coordinator, remove))
    expect((await seen(asked)).passages).toEqual([])
    await expect(removePassage(coordinator, remove)).rejects.toThrow(NotFound)
  })
})

describe('decideWooRequest', () => {
  test('to refuse keeps the ground and makes no file', async () => {
    const asked = await makeAsked(world, cast)
    const input = { ...asked, ...decided, decision: 'refused', ground: '5.1.2.h', version: 1 } as const
    mustBeDone(await decideWooRequest(await as(world, townSecretary), input))
    expect((await seen(asked)).request).toMatchObject({
      state: 'decided',
      decision: 'refused',
      ground: '5.1.2.h',
      decidedBy: 'college',
      decidedOn: today,
      fileId: null,
    })
    expect(await lastEvent()).toMatchObject({ action: 'woo.decided', details: { decision: 'refused' } })
    expect(await task(asked)).toEqual([])
  })

  test('asks for a fresh proof, and is for secretary and portfolio holder', async () => {
    const asked = await makeAsked(world, cast)
    const input = { ...asked, ...decided, decision: 'refused', ground: '5.1.2.h', version: 1 } as const
    const stale = await as(world, townSecretary, { proof: 'none' })
    await expect(decideWooRequest(stale, input)).rejects.toThrow(StepUpNeeded)
    await isForNobodyElse(
      context => decideWooRequest(context, input),
      [cast.coordinator, cast.ciso, cast.clerk, cast.councillor],
    )
    await expect(decideWooRequest(await as(world, townSecretary), { ...input, version: 9 })).rejects.toThrow(
      Conflict,
    )
  })

  test('makes nothing public while secrecy rests on the report', async () => {
    const asked = await makeAsked(world, cast)
    const secretary = await as(world, townSecretary)
    const secrecy = { organ: 'college', ground: '5.1.2.h', imposedOn: today, endsOn: null } as const
    mustBeDone(await recordSecrecy(secretary, { visitId: asked.visitId, ...secrecy }))
    const whole = { ...asked, ...decided, decision: 'whole', version: 1 } as const
    expect(await decideWooRequest(secretary, whole)).toMatchObject({ problems: [{ code: 'secrecyHolds' }] })
    expect((await seen(asked)).request.state).toBe('received')
  })

  test('refuses to make a copy in which a hidden passage can still be read elsewhere', async () => {
    const asked = await makeAsked(world, cast)
    const secretary = await as(world, townSecretary)
    const part = (await reportOf(world, cast, asked.visitId)).perspectives[0]?.id ?? ''
    const passage = { ...asked, part: `${part}:title`, words: 'vervanger', ground: '5.1.2.h' }
    mustBeDone(await choosePassage(secretary, passage))
    const partly = { ...asked, ...decided, decision: 'partly', version: 1 } as const
    expect(await decideWooRequest(secretary, partly)).toMatchObject({
      problems: [{ code: 'passageElsewhere', params: { words: 'vervanger' } }],
    })
  })
})
