// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { type LocalDate, localDate } from '../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import { handOver } from '../../platform/handover/store.ts'
import { askExtension, markExtensionRead } from './actions/extension/ask-extension.ts'
import { decideExtension } from './actions/extension/decide-extension.ts'
import { moveVisit } from './actions/move-visit.ts'
import { recordTie } from './actions/round/record-tie.ts'
import { paths } from './paths.ts'
import { getVisit } from './store/visit.ts'
import { makeSelfImageOut, type SelfImageCast } from './testing/self-image.ts'
import { actionsAt, mustBeDone, openTasks, participationOf, visitOf } from './testing.ts'

let world: World
let visitor: Visitor
let cast: SelfImageCast
let elsewhere: TestPerson
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  elsewhere = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
})
afterAll(() => world.close())
beforeEach(async () => {
  cast = await makeSelfImageOut(world)
})

// Without a day of the visit the self-image is due five weeks after it went out: 29 December is in the recess of Christmas.
const wish = localDate('2027-01-14')
const ask = async (who = cast.coordinator, until: LocalDate = wish) =>
  askExtension(await as(world, who), { visitId: cast.visitId, until, reason: 'De CISO is ziek.' })
const decide = async (until: LocalDate | null, who = cast.secretary, version = 1) =>
  decideExtension(await as(world, who), { visitId: cast.visitId, version, until, reason: 'Dat past nog.' })
const read = async (who = cast.coordinator) =>
  markExtensionRead(await as(world, who), { visitId: cast.visitId })
const taskOf = async (who: TestPerson, task: string) =>
  (await openTasks(world, who)).find(one => one.key === `visit:${cast.visitId}:${task}`)
const codesOf = async (outcome: ReturnType<typeof ask>) => {
  const found = await outcome
  return 'problems' in found ? found.problems.map(one => `${one.field}:${one.code}`) : []
}

describe('more time', () => {
  test('is asked with a reason, and waits for the secretary', async () => {
    mustBeDone(await ask())
    expect(await taskOf(cast.secretary, 'extension')).toMatchObject({
      title: 'Beslis of Heidebrink meer tijd krijgt',
      role: 'committeeSecretary',
    })
    expect((await actionsAt(world, cast.coordinator)).at(-1)).toBe('extension.asked')
  })

  test('is asked by who coordinates, for a later working day, while one is to move', async () => {
    await expect(ask(cast.ciso)).rejects.toThrow(NotAllowed)
    await expect(ask(cast.councillor)).rejects.toThrow(NotAllowed)
    const neighbour = await world.addPerson(await world.addOrganisation('municipality'), 'coordinator')
    await expect(ask(neighbour)).rejects.toThrow(NotFound)
    expect(await codesOf(ask(cast.coordinator, localDate('2026-11-30')))).toEqual(['until:extensionNotLater'])
    expect(await codesOf(ask(cast.coordinator, localDate('2027-01-16')))).toEqual(['until:notAWorkingDay'])
    mustBeDone(await ask(cast.townSecretary))
  })

  test('is given with a reason: the step is due later on both sides, and who coordinates hears of it', async () => {
    mustBeDone(await ask())
    mustBeDone(await decide(wish))
    expect((await visitOf(world, cast, cast.visitId)).extended).toEqual({ selfImage: wish })
    expect((await participationOf(world, cast, cast.visitId)).due.selfImage).toBe(wish)
    expect((await taskOf(cast.coordinator, 'selfImage'))?.due_on).toBe(wish)
    expect(await taskOf(cast.secretary, 'extension')).toBeUndefined()
    const answer = await taskOf(cast.coordinator, 'extensionAnswer')
    expect(answer?.title).toBe('Lees het antwoord op uw vraag om meer tijd')
    expect((await actionsAt(world, cast.secretary)).slice(-3)).toContain('extension.granted')
    mustBeDone(await read())
    expect(await taskOf(cast.coordinator, 'extensionAnswer')).toBeUndefined()
  })

  test('can be another day than was asked, but one that the round works on', async () => {
    mustBeDone(await ask(cast.coordinator, localDate('2027-01-21')))
    expect(await codesOf(decide(localDate('2027-01-23')))).toEqual(['until:notAWorkingDay'])
    mustBeDone(await decide(wish))
    expect((await participationOf(world, cast, cast.visitId)).due.selfImage).toBe(wish)
  })

  test('is not given, with a reason; the day stays, and it can be asked again', async () => {
    const before = (await participationOf(world, cast, cast.visitId)).due
    mustBeDone(await ask())
    mustBeDone(await decide(null))
    expect((await participationOf(world, cast, cast.visitId)).due).toEqual(before)
    expect((await actionsAt(world, cast.secretary)).slice(-3)).toContain('extension.notGranted')
    expect(await codesOf(decide(null))).toEqual([':extensionNotAsked'])
    mustBeDone(await ask())
    expect(await taskOf(cast.coordinator, 'extensionAnswer')).toBeUndefined()
    mustBeDone(await decide(wish, cast.secretary, 2))
  })

  test('asked anew in between, the answer to the old request is not taken', async () => {
    mustBeDone(await ask())
    mustBeDone(await ask(cast.coordinator, localDate('2027-01-21')))
    await expect(decide(wish)).rejects.toThrow(Conflict)
    mustBeDone(await decide(wish, cast.secretary, 2))
  })

  test('is decided by the secretary of this committee who is not tied to the municipality', async () => {
    mustBeDone(await ask())
    await expect(decide(wish, cast.chair)).rejects.toThrow(NotAllowed)
    await expect(decide(wish, elsewhere)).rejects.toThrow(NotFound)
    const second = await world.addPerson(cast.committee, 'committeeSecretary')
    const tie = { visitId: cast.visitId, person: second.id, ground: 'Werkte daar tot voor kort.' }
    mustBeDone(await recordTie(await as(world, cast.secretary), tie))
    await expect(decide(wish, second)).rejects.toThrow(NotFound)
  })

  test('lapses once the step was taken', async () => {
    mustBeDone(await ask())
    await world.db.write(world.scope(cast.secretary), async tx => {
      await moveVisit(tx, await getVisit(tx, cast.visitId), 'handedIn', world.now())
    })
    expect(await taskOf(cast.secretary, 'extension')).toBeUndefined()
    expect(await codesOf(decide(wish))).toEqual([':extensionNotAsked'])
    expect(await codesOf(read())).toEqual([':extensionNotAnswered'])
  })

  test('is believed only from the municipality that is visited', async () => {
    const stranger = await world.addPerson(await world.addOrganisation('municipality'), 'coordinator')
    const document = { step: 'selfImage', until: wish, reason: 'Vals', by: 'Iemand', on: wish }
    await world.db.write(world.scope(stranger), async tx => {
      const said = {
        kind: 'visitation.extensionRequest',
        subjectId: cast.visitId,
        document,
        ground: 'forged',
      }
      await handOver(tx, { ...said, to: cast.committee }, world.now())
    })
    expect(await taskOf(cast.secretary, 'extension')).toBeUndefined()
    expect(await codesOf(decide(wish))).toEqual([':extensionNotAsked'])
  })
})

describe('the pages', () => {
  const asking = () => paths.askExtension(cast.heidebrink, cast.visitId)
  const deciding = () => paths.decideExtension(cast.committee, cast.visitId)

  test('ask, answer and show what was answered', async () => {
    const { html } = await visitor.visit(paths.participation(cast.heidebrink, cast.visitId), {
      as: cast.coordinator,
    })
    expect(html).toContain('Vraag om meer tijd')
    const wrong = await visitor.post(asking(), { until: '16-1-2027', reason: '' }, { as: cast.coordinator })
    expect(wrong.status).toBe(422)
    const asked = { until: '14-1-2027', reason: 'De CISO is ziek.' }
    expect((await visitor.post(asking(), asked, { as: cast.coordinator })).status).toBe(303)
    const waits = await visitor.visit(asking(), { as: cast.coordinator })
    expect(waits.html).toContain('Uw vraag wacht op het secretariaat')
    const page = await visitor.visit(deciding(), { as: cast.secretary })
    expect(page.html).toContain('De CISO is ziek.')
    expect(page.html).toContain('donderdag 14 januari 2027')
    const without = { granted: 'yes', until: '', reason: 'Dat past.', version: '1' }
    const refused = await visitor.post(deciding(), without, { as: cast.secretary })
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('Kies de dag tot wanneer u meer tijd geeft'),
    ])
    const stale = { ...without, until: '14-1-2027', version: '7' }
    expect((await visitor.post(deciding(), stale, { as: cast.secretary })).status).toBe(409)
    const given = { ...stale, version: '1' }
    expect((await visitor.post(deciding(), given, { as: cast.secretary })).status).toBe(303)
    const told = await visitor.visit(asking(), { as: cast.coordinator })
    expect(told.html).toContain('U hebt de tijd tot en met donderdag 14 januari 2027')
    expect(told.html).toContain('Dat past.')
    const seen = await visitor.post(
      paths.extensionRead(cast.heidebrink, cast.visitId),
      {},
      { as: cast.coordinator },
    )
    expect(seen.status).toBe(303)
    const after = await visitor.visit(deciding(), { as: cast.secretary })
    expect(after.html).toContain('Er wacht geen vraag')
  })

  test('are there for who may ask and decide, of one visit', async () => {
    await visitor.visit(asking(), { as: cast.ciso, status: 403 })
    await visitor.visit(deciding(), { as: cast.member, status: 403 })
    const unknown = paths.decideExtension(cast.committee, newId())
    await visitor.visit(unknown, { as: cast.secretary, status: 404 })
  })
})
