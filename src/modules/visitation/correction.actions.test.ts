// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { getHandoverFile, listHandovers } from '../../platform/handover/store.ts'
import { stopHeavy } from '../../platform/heavy/index.ts'
import { closeCorrection, openCorrection } from './actions/report/correct-final.ts'
import { saveParagraph } from './actions/report/save-paragraph.ts'
import { seeEarlier } from './actions/report/see-versions.ts'
import { withdrawFinal } from './actions/report/withdraw-final.ts'
import { findReceived } from './actions/sharing/see-received.ts'
import { shareReport } from './actions/sharing/share-report.ts'
import type { VisitId } from './domain/visit.ts'
import { getVisit } from './store/visit.ts'
import {
  addReportCast,
  eventsOf,
  makeFinal,
  makeSent,
  openTasks,
  type ReportCast,
  release,
  reportOf,
} from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let cast: ReportCast
beforeAll(async () => {
  world = await makeWorld()
  cast = await addReportCast(world)
})
afterAll(async () => {
  await world.close()
  await stopHeavy()
})

const reason = 'Alinea 1 noemt een verkeerd aantal.'
const open = async (visitId: VisitId, person = cast.anna, proof: 'fresh' | 'none' = 'fresh') =>
  openCorrection(await as(world, person, { proof }), { visitId, reason })
const withdraw = async (visitId: VisitId, person: TestPerson) =>
  withdrawFinal(await as(world, person), { visitId })
const received = (visitId: VisitId) =>
  world.db.read(world.scope(cast.coordinator), tx => findReceived(tx, visitId))

async function rewrite(visitId: VisitId, body: string) {
  const [paragraph] = (await reportOf(world, cast, visitId)).paragraphs
  if (!paragraph) throw new Error('a report without paragraphs')
  return saveParagraph(await as(world, cast.anna), {
    visitId,
    id: paragraph.id,
    version: paragraph.version,
    body,
  })
}

describe('a final report that turns out to be wrong', () => {
  let visitId: VisitId
  beforeAll(async () => {
    visitId = await makeFinal(world, cast)
  })

  test('is opened by the committee only, with a fresh proof, and once', async () => {
    await expect(open(visitId, cast.coordinator)).rejects.toThrow(NotAllowed)
    await expect(open(visitId, cast.outsider)).rejects.toThrow(NotFound)
    await expect(open(visitId, cast.anna, 'none')).rejects.toThrow(StepUpNeeded)
    expect(await rewrite(visitId, 'Vier keer.')).toMatchObject({ problems: [{ code: 'reportReleased' }] })
    mustBeDone(await open(visitId))
    expect(await open(visitId, cast.bas)).toMatchObject({ problems: [{ code: 'correctionOpen' }] })
  })

  test('is changed without the municipality noticing, until two people release the next version', async () => {
    mustBeDone(await rewrite(visitId, 'Het college besprak het vier keer.'))
    expect((await received(visitId)).final).toMatchObject({ version: 1, withdrawnAt: null })
    await release(world, cast, visitId, 'final', [cast.bas])
    expect((await received(visitId)).final?.version).toBe(1)
    const before = await world.db.read(world.scope(cast.secretary), tx => getVisit(tx, visitId))
    mustBeDone(
      await shareReport(await as(world, cast.alderman), {
        visitId,
        audience: 'council',
        recipient: '',
        ground: '',
      }),
    )
    await release(world, cast, visitId, 'final', [cast.secretary])
    const { final, withdrawn } = await received(visitId)
    expect(final).toMatchObject({
      version: 2,
      withdrawnAt: null,
      document: { corrects: { version: 1, reason } },
    })
    expect(withdrawn).toBeUndefined()
    expect(await world.db.read(world.scope(cast.secretary), tx => getVisit(tx, visitId))).toMatchObject({
      state: before.state,
      finalOn: before.finalOn,
    })
  })

  test('leaves the old version readable for who reads the report, marked, with the reason', async () => {
    const seeAs = async (person: TestPerson, version: number) => {
      const { actor } = await as(world, person)
      return world.db.read(world.scope(person), tx => seeEarlier(tx, actor, visitId, version))
    }
    for (const person of [cast.coordinator, cast.councillor]) {
      const earlier = await seeAs(person, 1)
      expect(earlier.withdrawn).toMatchObject({ reason, on: '2026-11-24' })
      expect(JSON.stringify(earlier.document)).toContain('drie keer')
    }
    await expect(seeAs(cast.coordinator, 2)).rejects.toThrow(NotFound)
    await expect(seeAs(cast.controller, 1)).rejects.toThrow(NotFound)
    await expect(seeAs(cast.neighbour, 1)).rejects.toThrow(NotFound)
  })

  test('has files of its own for the next version, and is found with its new words by the same readers', async () => {
    const [first, second] = await world.db.read(world.scope(cast.coordinator), tx =>
      listHandovers(tx, visitId, 'visitation.finalReport'),
    )
    const bytes = (id: string) =>
      world.db.read(
        world.scope(cast.coordinator),
        async tx => (await getHandoverFile(tx, id, 'verslag.pdf')).bytes,
      )
    expect((await bytes(first?.id ?? '')).equals(await bytes(second?.id ?? ''))).toBe(false)
    const [entry] = await world.db.read(world.scope(cast.coordinator), tx =>
      tx.sql
        .selectFrom('search_entry')
        .select('roles')
        .where('kind', '=', 'visitation.finalReport')
        .where('subject_id', '=', visitId)
        .execute(),
    )
    expect(entry?.roles).toContain('councillor')
    const tasks = await openTasks(world, cast.coordinator, `${visitId}:correction`)
    expect(new Set(tasks.map(one => one.title))).toEqual(
      new Set(['Lees de verbeterde versie van uw eindverslag']),
    )
  })

  test('stands still again afterwards', async () => {
    expect(await rewrite(visitId, 'Nog een keer.')).toMatchObject({ problems: [{ code: 'reportReleased' }] })
    expect(await withdraw(visitId, cast.anna)).toMatchObject({ problems: [{ code: 'noCorrection' }] })
    const actions = (await eventsOf(world, cast.secretary)).map(one => one.action)
    expect(actions).toEqual(expect.arrayContaining(['report.correctionOpened', 'handover.withdrawn']))
  })
})

describe('a final report that nobody should use any more', () => {
  let visitId: VisitId
  beforeAll(async () => {
    visitId = await makeFinal(world, cast)
    mustBeDone(await open(visitId))
  })

  test('is withdrawn by two people, not by one twice', async () => {
    expect(mustBeDone(await withdraw(visitId, cast.secretary)).step).toBe('first')
    expect(await openTasks(world, cast.secretary, `${visitId}:withdraw`)).not.toEqual([])
    expect(await withdraw(visitId, cast.secretary)).toMatchObject({
      problems: [{ code: 'samePersonDestroys' }],
    })
    expect((await received(visitId)).withdrawn).toBeUndefined()
    expect(mustBeDone(await withdraw(visitId, cast.bas)).step).toBe('second')
    expect(await openTasks(world, cast.secretary, `${visitId}:withdraw`)).toEqual([])
    expect(await withdraw(visitId, cast.anna)).toMatchObject({ problems: [{ code: 'alreadyWithdrawn' }] })
  })

  test('lies with the municipality as withdrawn, with the reason, and its delegation is told', async () => {
    const { final, withdrawn } = await received(visitId)
    expect(final?.version).toBe(1)
    expect(withdrawn).toEqual({ reason, on: '2026-11-24' })
    const tasks = await openTasks(world, cast.coordinator, `${visitId}:correction`)
    expect(tasks.map(one => one.role)).toContain('portfolioHolder')
  })

  test('is given to nobody any more', async () => {
    const given = { visitId, audience: 'council', recipient: '', ground: '' } as const
    expect(await shareReport(await as(world, cast.coordinator), given)).toMatchObject({
      problems: [{ code: 'reportWithdrawn' }],
    })
  })

  test('stays withdrawn when the committee stops, and can be opened again', async () => {
    mustBeDone(await closeCorrection(await as(world, cast.anna), { visitId }))
    expect(await closeCorrection(await as(world, cast.anna), { visitId })).toMatchObject({
      problems: [{ code: 'noCorrection' }],
    })
    expect((await received(visitId)).withdrawn).toMatchObject({ reason })
    mustBeDone(await open(visitId, cast.bas))
  })
})

test('before there is a final report nothing is opened', async () => {
  const visitId = await makeSent(world, cast)
  expect(await open(visitId)).toMatchObject({ problems: [{ code: 'nothingToCorrect' }] })
})
