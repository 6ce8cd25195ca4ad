// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { NotAllowed, NotFound } from '../../kernel/errors.ts'
import { addVisit } from './actions/round/add-visit.ts'
import { recordTie } from './actions/round/record-tie.ts'
import { remindVisit } from './actions/round/remind-visit.ts'
import { dropWorklist, keepWorklist, renameWorklist } from './actions/worklist/keep-worklist.ts'
import { runBatches } from './actions/worklist/run-batches.ts'
import { seeBatch } from './actions/worklist/see-batch.ts'
import { confirmBatch, startBatch, tellBatch } from './actions/worklist/start-batch.ts'
import type { RoundId, VisitId } from './domain/visit.ts'
import type { BatchAct } from './domain/visit-batch.ts'
import { batchJob } from './jobs.ts'
import { listKeptWorklists } from './store/kept-worklist.ts'
import { getBatch, settleLine } from './store/visit-batch.ts'
import { actionsAt, addCast, type Cast, makeAccepted, makeRound, mustBeDone, visitOf } from './testing.ts'

let world: World
let cast: Cast
let roundId: RoundId
let elsewhere: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  makeVisitor(world)
  elsewhere = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow('2026-11-24T09:00:00Z')
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
})

const candidate = async (name: string): Promise<VisitId> =>
  mustBeDone(
    await addVisit(await as(world, cast.secretary), {
      roundId,
      municipality: await world.addOrganisation('municipality', name),
    }),
  )
const start = async (act: BatchAct, visits: readonly string[], who = cast.secretary) =>
  startBatch(await as(world, who), { act, visits })
const confirm = async (batch: string, who = cast.secretary) => confirmBatch(await as(world, who), batch)
const run = () => runBatches(world.db, cast.committee, world.now)
const batchOf = (id: string) => world.db.read(world.scope(cast.secretary), tx => getBatch(tx, id))
const planned = async (id: string) => {
  const { lines } = await world.db.read(world.scope(cast.secretary), tx => seeBatch(tx, id, world.now()))
  return Object.fromEntries(lines.map(line => [line.visit.municipality.name, line.planned?.reason ?? 'acts']))
}
const results = async (id: string) =>
  (await batchOf(id)).lines.map(line => line.reason ?? line.result ?? 'open').toSorted()

describe('one act for many visits', () => {
  test('invites candidates, says beforehand whom not, and keeps what became of each', async () => {
    const accepted = await makeAccepted(world, cast, roundId)
    const visits = [await candidate('Duinvoorde'), await candidate('Rietwaard'), accepted]
    const id = mustBeDone(await start('invite', visits))
    expect(await planned(id)).toEqual({
      Duinvoorde: 'acts',
      Rietwaard: 'acts',
      Heidebrink: 'onlyCandidateIsInvited',
    })
    await run()
    expect(await results(id)).toEqual(['open', 'open', 'open'])
    mustBeDone(await confirm(id))
    await run()
    expect(await results(id)).toEqual(['done', 'done', 'onlyCandidateIsInvited'])
    expect((await batchOf(id)).finishedAt).not.toBeNull()
    expect((await visitOf(world, cast, visits[0] ?? '')).state).toBe('invited')
    const events = await actionsAt(world, cast.secretary)
    expect(events.filter(one => one === 'visit.invited')).toHaveLength(3)
    expect(events.filter(one => one.startsWith('visitBatch.'))).toEqual([
      'visitBatch.chosen',
      'visitBatch.confirmed',
      'visitBatch.finished',
    ])
  })

  test('does each line once, also when two programs do it at the same time and after a restart', async () => {
    const visits = [
      await candidate('Duinvoorde'),
      await candidate('Rietwaard'),
      await candidate('Weidevliet'),
    ]
    const id = mustBeDone(await start('invite', visits))
    mustBeDone(await confirm(id))
    // Broken off after the first line: what is settled stays settled, the job takes up the rest.
    await world.db.write(world.scope(cast.secretary), async tx => {
      tx.bookkeeping()
      const first = { batch: id, visit: visits[0] as VisitId }
      await settleLine(tx, first, { result: 'refused', reason: 'changedSince' }, world.now())
    })
    const job = () => batchJob.run({ db: world.db, organisation: cast.committee, now: world.now() })
    await Promise.all([job(), run(), job()])
    await job()
    expect(await results(id)).toEqual(['changedSince', 'done', 'done'])
    const events = await actionsAt(world, cast.secretary)
    expect(events.filter(one => one === 'visit.invited')).toHaveLength(2)
    expect(events.filter(one => one === 'visitBatch.finished')).toHaveLength(1)
  })

  test('reminds once a day, whoever asked before', async () => {
    const accepted = await makeAccepted(world, cast, roundId)
    mustBeDone(await remindVisit(await as(world, cast.secretary), { visitId: accepted }))
    const id = mustBeDone(await start('remind', [accepted, await candidate('Duinvoorde')]))
    expect(await planned(id)).toEqual({ Heidebrink: 'remindedToday', Duinvoorde: 'acts' })
    mustBeDone(await confirm(id))
    await run()
    expect(await results(id)).toEqual(['done', 'remindedToday'])
  })

  test('assigns members where they are not tied, once it was told who', async () => {
    const visits = [await candidate('Duinvoorde'), await candidate('Rietwaard')]
    const tie = { visitId: visits[0] ?? '', person: cast.member.id, ground: 'Woonde er.' }
    mustBeDone(await recordTie(await as(world, cast.secretary), tie))
    const id = mustBeDone(await start('assign', visits))
    expect(await confirm(id)).toEqual({ problems: [{ field: '', code: 'batchNotTold' }] })
    const told = { batch: id, members: [cast.member.id], weeks: 1, reason: '' }
    mustBeDone(await tellBatch(await as(world, cast.secretary), told))
    expect(await planned(id)).toEqual({ Duinvoorde: 'memberIsTied', Rietwaard: 'acts' })
    mustBeDone(await confirm(id))
    await run()
    expect(await results(id)).toEqual(['done', 'memberIsTied'])
    expect((await visitOf(world, cast, visits[1] ?? '')).members.map(one => one.id)).toEqual([cast.member.id])
  })

  test('extends the next step by weeks with a reason, and leaves alone what changed after it was chosen', async () => {
    const accepted = await makeAccepted(world, cast, roundId)
    const id = mustBeDone(await start('extend', [accepted, await candidate('Duinvoorde')]))
    const told = { batch: id, members: [], weeks: 2, reason: '' }
    const tell = async (more: object) => tellBatch(await as(world, cast.secretary), { ...told, ...more })
    expect(await tell({})).toEqual({ problems: [{ field: 'reason', code: 'required' }] })
    mustBeDone(await tell({ reason: 'De brief was laat.' }))
    mustBeDone(await confirm(id))
    await run()
    expect((await visitOf(world, cast, accepted)).extended.delegation).toBe('2027-01-18')
    const again = mustBeDone(await start('extend', [accepted]))
    mustBeDone(await tellBatch(await as(world, cast.secretary), { ...told, batch: again, reason: 'Weer.' }))
    mustBeDone(await start('assign', [accepted]))
    const assign = mustBeDone(await start('assign', [accepted]))
    mustBeDone(await tellBatch(await as(world, cast.secretary), { ...told, batch: assign }))
    mustBeDone(await confirm(assign))
    await run()
    expect(await planned(again)).toEqual({ Heidebrink: 'changedSince' })
    mustBeDone(await confirm(again))
    await run()
    expect(await results(again)).toEqual(['changedSince'])
  })

  test('is for the secretary, of the own committee, of visits that he or she sees, and confirmed once', async () => {
    const visit = await candidate('Duinvoorde')
    await expect(start('remind', [visit], cast.member)).rejects.toThrow(NotAllowed)
    await expect(start('remind', [visit], elsewhere)).rejects.toThrow(NotFound)
    await expect(start('remind', [visit, roundId])).rejects.toThrow(NotFound)
    expect(await start('remind', [])).toEqual({ problems: [{ field: 'visits', code: 'nothingChosen' }] })
    const id = mustBeDone(await start('remind', [visit]))
    await expect(confirm(id, elsewhere)).rejects.toThrow(NotFound)
    await expect(confirm(id, cast.chair)).rejects.toThrow(NotAllowed)
    mustBeDone(await confirm(id))
    expect(await confirm(id)).toEqual({ problems: [{ field: '', code: 'batchConfirmed' }] })
    const tie = { visitId: visit, person: cast.secretary.id, ground: 'Woont er.' }
    mustBeDone(await recordTie(await as(world, cast.secretary), tie))
    await expect(start('remind', [visit])).rejects.toThrow(NotFound)
    await run()
    expect(await results(id)).toEqual(['visitNotThere'])
  })

  test('stops for who is secretary no more', async () => {
    const id = mustBeDone(await start('remind', [await candidate('Duinvoorde')]))
    mustBeDone(await confirm(id))
    await world.db.write(world.scope(cast.secretary), async tx => {
      tx.bookkeeping()
      const held = tx.sql
        .updateTable('role_assignment')
        .set({ ends_on: '2026-11-01', starts_on: '2026-10-01' })
      await held.where('person_id', '=', cast.secretary.id).execute()
    })
    await run()
    const chair = await world.db.read(world.scope(cast.chair), tx => getBatch(tx, id))
    expect(chair.lines[0]).toMatchObject({ result: 'refused', reason: 'noLongerSecretary' })
  })
})

describe('a filter under a name', () => {
  const kept = (who = cast.secretary) => world.db.read(world.scope(who), listKeptWorklists)
  const keep = async (name: string, isShared = false, who = cast.secretary) =>
    keepWorklist(await as(world, who), { name, query: '?termijn=overdue&vreemd=1', isShared })

  test('is kept for oneself or for the whole secretariat, renamed and taken away', async () => {
    const colleague = await world.addPerson(cast.committee, 'committeeSecretary')
    const own = mustBeDone(await keep('Over tijd'))
    const shared = mustBeDone(await keep('Van ons', true))
    expect(await kept()).toMatchObject([{ name: 'Over tijd', query: 'termijn=overdue' }, { name: 'Van ons' }])
    expect((await kept(colleague)).map(one => one.name)).toEqual(['Van ons'])
    expect(await keep('Over tijd')).toEqual({ problems: [{ field: 'name', code: 'listNameTaken' }] })
    const asColleague = await as(world, colleague)
    await expect(renameWorklist(asColleague, { id: own, name: 'X' })).rejects.toThrow(NotFound)
    mustBeDone(await renameWorklist(asColleague, { id: shared, name: 'Van ons allen' }))
    mustBeDone(await dropWorklist(await as(world, cast.secretary), own))
    expect((await kept()).map(one => one.name)).toEqual(['Van ons allen'])
    expect((await actionsAt(world, cast.secretary)).slice(-4)).toEqual([
      'worklist.kept',
      'worklist.kept',
      'worklist.renamed',
      'worklist.dropped',
    ])
  })

  test('is for the secretary of this committee', async () => {
    await expect(keep('X', false, cast.member)).rejects.toThrow(NotAllowed)
    const shared = mustBeDone(await keep('Van ons', true))
    await expect(dropWorklist(await as(world, elsewhere), shared)).rejects.toThrow(NotFound)
  })
})
