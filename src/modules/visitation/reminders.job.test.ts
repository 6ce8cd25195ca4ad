// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { addDays, type LocalDate, localDate } from '../../kernel/dates.ts'
import type { OrganisationId } from '../../kernel/ids.ts'
import type { Database } from '../../platform/db/database.ts'
import { moveVisit } from './actions/move-visit.ts'
import { addVisit } from './actions/round/add-visit.ts'
import { changeRound } from './actions/round/change-round.ts'
import { remindVisit } from './actions/round/remind-visit.ts'
import { scheduleVisit } from './actions/round/schedule-visit.ts'
import { setMembers } from './actions/round/set-members.ts'
import { setState } from './actions/round/set-state.ts'
import type { RoundId, VisitId } from './domain/visit.ts'
import type { VisitState } from './domain/visit-states.ts'
import { reminderJob } from './jobs.ts'
import { getVisit } from './store/visit.ts'
import {
  addCast,
  type Cast,
  makeInvited,
  makeRound,
  mustBeDone,
  openTasks,
  roundDraft,
  visitOf,
} from './testing.ts'

let world: World
let cast: Cast
let roundId: RoundId
let visitId: VisitId
beforeAll(async () => {
  world = await makeWorld()
  // Through the program, so that what crosses is taken in.
  makeVisitor(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow('2026-11-24T09:00:00Z')
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
  visitId = (await makeInvited(world, cast, roundId)).visitId
})

const secretary = () => as(world, cast.secretary)
const versionOf = async (id = visitId) => (await visitOf(world, cast, id)).version

/** The day of the visit: Thursday 25 February 2027. */
async function schedule(id = visitId) {
  const day = { visitOn: localDate('2027-02-25'), at: '10.00 uur', place: 'Gemeentehuis', reason: '' }
  const told = { ...day, address: '', programme: '', visitId: id, version: await versionOf(id) }
  mustBeDone(await scheduleVisit(await secretary(), told))
}
const move = (to: VisitState) => () =>
  world.db.write(world.scope(cast.secretary), async tx => {
    await moveVisit(tx, await getVisit(tx, visitId), to, world.now())
  })
const set = (to: VisitState) => async () => {
  const input = { visitId, version: await versionOf(), to, reason: 'De wethouder is weg.' }
  mustBeDone(await setState(await secretary(), input))
}
const run = (db: Database = world.db, organisation: OrganisationId = cast.committee) =>
  reminderJob.run({ db, organisation, now: world.now() })

/** Every morning from one day to another: what happens then, and two programs that run the job at once. */
async function live(
  from: string,
  to: string,
  happens: Readonly<Record<string, () => Promise<unknown>>> = {},
): Promise<void> {
  for (let day: LocalDate = localDate(from); day <= to; day = addDays(day, 1)) {
    world.setNow(`${day}T05:10:00Z`)
    await Promise.all([run(), run()])
    await happens[day]?.()
  }
}
const reminders = async (id = visitId) => {
  const rows = await world.db.read(world.scope(cast.secretary), tx =>
    tx.sql
      .selectFrom('visit_reminder')
      .select(['on_day', 'step', 'turn', 'by_person'])
      .where('visit_id', '=', id)
      .orderBy('on_day')
      .execute(),
  )
  return rows.map(row => [row.on_day, row.step, row.turn, row.by_person === null ? 'by itself' : 'by hand'])
}
const byItself = async (id = visitId) => (await reminders(id)).map(([day, step]) => `${day} ${step}`)

test('over the life of a visit exactly these reminders go, each once and to who must move', async () => {
  mustBeDone(
    await setMembers(await secretary(), { visitId, version: await versionOf(), members: [cast.member.id] }),
  )
  await schedule()
  await live('2026-11-25', '2027-05-20', {
    '2027-01-06': move('accepted'),
    '2027-01-12': async () => {
      await move('delegationComplete')()
      await move('selfImageOut')()
    },
    '2027-02-05': move('handedIn'),
    '2027-02-12': move('dateFixed'),
    '2027-02-26': move('held'),
    '2027-03-30': move('draftSent'),
    '2027-04-05': set('paused'),
    '2027-04-12': set('draftSent'),
    '2027-04-20': async () => {
      await move('final')()
      await move('followUp')()
    },
  })
  expect(await reminders()).toEqual([
    // Due on 31 December, which lies in the recess; so does the week before it.
    ['2027-01-04', 'delegation', 'municipality', 'by itself'],
    ['2027-01-11', 'delegation', 'municipality', 'by itself'],
    ['2027-01-28', 'selfImage', 'municipality', 'by itself'],
    ['2027-02-04', 'selfImage', 'municipality', 'by itself'],
    ['2027-02-11', 'dossier', 'secretariat', 'by itself'],
    ['2027-03-11', 'draft', 'committee', 'by itself'],
    ['2027-03-18', 'draft', 'committee', 'by itself'],
    ['2027-03-25', 'draft', 'committee', 'by itself'],
    ['2027-04-01', 'reaction', 'municipality', 'by itself'],
    // Not on 8 April: the visit rests.
    ['2027-04-15', 'reaction', 'municipality', 'by itself'],
  ])
}, 60_000)

test('what waits in the municipality is told anew, with no other organisation in the job', async () => {
  await schedule()
  await live('2027-01-04', '2027-01-04')
  await run(world.db, cast.heidebrink)
  const waits = await openTasks(world, cast.townSecretary)
  expect(waits.map(one => [one.key, one.reminded_on])).toEqual([[`visit:${visitId}:answer`, '2027-01-04']])
})

test('a reminder by hand on that day or after it is not repeated', async () => {
  await schedule()
  world.setNow('2027-01-04T04:00:00Z')
  mustBeDone(await remindVisit(await secretary(), { visitId }))
  await live('2027-01-04', '2027-01-12')
  expect((await reminders()).map(([day, , , by]) => `${day} ${by}`)).toEqual([
    '2027-01-04 by hand',
    '2027-01-11 by itself',
  ])
})

test('the days are those of the round, and other days hold from then on', async () => {
  await schedule()
  await live('2027-01-04', '2027-01-05')
  const draft = { ...roundDraft, reminderDays: [3] }
  mustBeDone(await changeRound(await secretary(), { roundId, version: 1, draft }))
  await live('2027-01-06', '2027-01-14')
  expect(await byItself()).toEqual(['2027-01-04 delegation', '2027-01-07 delegation'])
})

test('a morning on which the program stood still is made up for on the next working day', async () => {
  await schedule()
  await live('2027-01-13', '2027-01-14')
  expect(await byItself()).toEqual(['2027-01-13 delegation'])
})

test('a visit that fails keeps none of the others back, and is reminded at the next run', async () => {
  const lindervaart = await world.addOrganisation('municipality', 'Lindervaart')
  const other = mustBeDone(await addVisit(await secretary(), { roundId, municipality: lindervaart }))
  await world.db.write(world.scope(cast.secretary), async tx => {
    await moveVisit(tx, await getVisit(tx, other), 'invited', world.now())
  })
  await schedule()
  await schedule(other)
  world.setNow('2027-01-04T05:10:00Z')
  let writes = 0
  const fails: Database = {
    ...world.db,
    write: (scope, change) => {
      writes += 1
      return writes === 1 ? Promise.reject(new Error('no')) : world.db.write(scope, change)
    },
  }
  await expect(run(fails)).rejects.toThrow(AggregateError)
  expect([...(await byItself()), ...(await byItself(other))]).toHaveLength(1)
  await run()
  expect([...(await byItself()), ...(await byItself(other))]).toHaveLength(2)
})
