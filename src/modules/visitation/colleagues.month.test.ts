// SPDX-License-Identifier: EUPL-1.2
// The months of those who help: head of operations, CIO, privacy officer, controller, process owner, contributor, hired worker.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWalk, type Walk } from '../../../test/support/month.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { withClient } from '../../platform/db/prepare-database.ts'
import { todayPaths } from '../today/index.ts'
import { paths } from './paths.ts'
import { addReportCast, makeFinal, makeSent, reportOf } from './testing/report.ts'
import { answersForm, makeSelfImageOut, type SelfImageCast } from './testing/self-image.ts'

let world: World
let walk: Walk
let cast: SelfImageCast
beforeAll(async () => {
  world = await makeWorld()
  walk = makeWalk(makeVisitor(world))
  cast = await makeSelfImageOut(world)
})
afterAll(() => world.close())

type Fields = Record<string, string | string[]>

/** Asks this person two questions, and gives the address at which they wait. */
async function handOutTo(person: TestPerson): Promise<string> {
  const { heidebrink: o, visitId, coordinator } = cast
  expect(await walk.waits(person)).toEqual([])
  await walk.reads(person, todayPaths.today(o), 'Wat u kunt verwachten')
  await walk.does(coordinator, paths.handOut(o, visitId), {
    to: person.id,
    topics: ['t11'],
    message: 'Weet u dit?',
  })
  const waiting = await walk.waits(person)
  expect(waiting.map(title => title.startsWith(`${coordinator.name} vraagt u: `))).toEqual([true])
  const today = await walk.reads(person, todayPaths.today(o))
  return /href="([^"]+uitgezet\/[0-9a-f-]{36})"/.exec(today)?.[1] ?? ''
}

async function answerAndGiveBack(person: TestPerson, at: string): Promise<void> {
  await walk.reads(person, at, 'Weet u dit?', 'name="t11a"')
  await walk.does(person, `${at}/antwoord/t11`, answersForm({ 't11a.unknown': 'ja' }) as Fields)
  await walk.does(person, `${at}/stap`, { move: 'answered', body: '' })
  expect(await walk.waits(person)).toEqual([])
  const judged = await walk.waits(cast.coordinator)
  expect(judged.some(title => title.startsWith(`Bekijk wat ${person.name} invulde`))).toBe(true)
  await walk.does(cast.coordinator, `${at}/stap`, { move: 'accepted', body: '' })
  await walk.findsNothing(cast.councillor, at)
}

const readers = ['operationsHead', 'cio', 'privacyOfficer', 'controller', 'processOwner'] as const

test.each(readers)('the month of a %s: asked for a part, reads the rest, and no report yet', async role => {
  const person = await world.addPerson(cast.heidebrink, role)
  const at = await handOutTo(person)
  await answerAndGiveBack(person, at)
  const { heidebrink: o, visitId } = cast
  await walk.reads(person, paths.selfImage(o, visitId))
  await walk.findsNothing(person, paths.received(o, visitId), paths.dossier(cast.committee, visitId))
  await walk.mayNot(person, paths.accept(o, visitId), paths.handIn(o, visitId), paths.delegation(o, visitId))
})

test('the month of a contributor: these questions, and nothing else, also not when it is over', async () => {
  const person = await world.addPerson(cast.heidebrink, 'contributor')
  const { heidebrink: o, visitId } = cast
  const rest = [paths.selfImage, paths.selfImageRead, paths.received].map(path => path(o, visitId))
  const at = await handOutTo(person)
  await walk.findsNothing(person, ...rest, paths.topic(o, visitId, 't11'))
  await answerAndGiveBack(person, at)
  await walk.findsNothing(person, at, ...rest)
})

test('the month of a hired worker: these questions until the last day, and then nothing at all', async () => {
  const person = await world.addPerson(cast.heidebrink, 'hired')
  const { heidebrink: o, visitId } = cast
  await withClient(world.database.ownerUrl, client =>
    client.query(`UPDATE role_assignment SET ends_on = '2026-12-01' WHERE person_id = $1`, [person.id]),
  )
  await walk.reads(person, `/bij/${o}/organisatie`, 'tot en met 1 december 2026')
  const at = await handOutTo(person)
  await walk.findsNothing(person, paths.selfImage(o, visitId), paths.topic(o, visitId, 't11'))
  world.setNow('2026-12-01T09:00:00Z')
  await walk.reads(person, at, 'Weet u dit?')
  world.setNow('2026-12-02T09:00:00Z')
  await walk.findsNothing(
    person,
    todayPaths.today(o),
    paths.participations(o),
    at,
    `/bij/${o}/zoeken?q=zelfbeeld`,
  )
  world.setNow('2026-11-24T09:00:00Z')
})

test('the month after the talk: CIO and head of operations read the draft, a process owner does what was taken over', async () => {
  const report = await addReportCast(world)
  const o = report.heidebrink
  const cio = await world.addPerson(o, 'cio')
  const head = await world.addPerson(o, 'operationsHead')
  const draft = await makeSent(world, report)
  for (const person of [cio, head]) {
    await walk.reads(person, paths.received(o, draft), 'Het college besprak informatiebeveiliging')
    await walk.findsNothing(person, paths.share(o, draft))
  }
  await walk.findsNothing(report.owner, paths.received(o, draft))
  const final = await makeFinal(world, report)
  const perspective = (await reportOf(world, report, final)).perspectives[0]?.id ?? ''
  expect(await walk.waits(report.owner)).toEqual([])
  await walk.findsNothing(report.controller, paths.received(o, final))
  const decision = {
    decision: 'takenOver',
    owner: report.owner.id,
    dueOn: '1-2-2027',
    reason: '',
    version: '0',
  }
  await walk.does(report.coordinator, paths.decide(o, final, perspective), decision)
  expect(await walk.waits(report.owner)).toEqual(['Voer uit: Wijs een vervanger aan en oefen'])
  const own = await walk.reads(report.owner, paths.followUp(o, final), 'Wijs een vervanger aan en oefen')
  expect(own).not.toContain('Oefen het terugzetten van een back-up')
  await walk.does(report.owner, paths.followUpDone(o, final, perspective), { done: 'ja', version: '1' })
  expect(await walk.waits(report.owner)).toEqual([])
})
