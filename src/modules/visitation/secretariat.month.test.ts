// SPDX-License-Identifier: EUPL-1.2
// The months of the secretary, a member and the chair of the committee.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeWalk, type Walk } from '../../../test/support/month.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { destructionJob } from './jobs.ts'
import { paths } from './paths.ts'
import { addReportCast, makeFinal } from './testing/report.ts'
import { makeHandedIn, makeSelfImageOut, setVisit } from './testing/self-image.ts'
import { addCast, makeCandidate, makeRound, visitOf } from './testing.ts'

let world: World
let walk: Walk
beforeAll(async () => {
  world = await makeWorld()
  walk = makeWalk(makeVisitor(world))
})
afterAll(() => world.close())
beforeEach(() => world.setNow('2026-11-24T09:00:00Z'))

test('the month of the secretary: inviting, choosing a day, deciding on reopening, the talk', async () => {
  const early = await addCast(world)
  const candidate = await makeCandidate(world, early, await makeRound(world, early.secretary))
  expect(await walk.waits(early.secretary)).toEqual(['Nodig Heidebrink uit'])
  const c = early.committee
  await walk.reads(early.secretary, paths.visit(c, candidate), 'kandidaat')
  const letter = await walk.does(early.secretary, paths.invite(c, candidate), { version: '1' })
  await walk.reads(early.secretary, letter, 'Heidebrink')
  expect(await walk.waits(early.secretary)).toEqual([])
  await walk.reads(early.secretary, paths.worklist(c), 'Heidebrink')

  const cast = await makeSelfImageOut(world)
  const { committee, secretary, visitId } = cast
  const at = (path: (o: string, v: string) => string) => path(committee, visitId)
  await walk.reads(secretary, at(paths.dossier), 'Het dossier gaat open als de dag van het bezoek vaststaat')
  expect(await walk.waits(secretary)).toEqual([])
  await makeHandedIn(world, cast)
  expect(await walk.waits(secretary)).toEqual(['Kies een datum voor het bezoek aan Heidebrink'])
  const version = async () => String((await visitOf(world, cast, visitId)).version)
  const day = { visitOn: '15-12-2026', at: '10.00 uur', place: 'Gemeentehuis', version: await version() }
  await walk.does(secretary, at(paths.schedule), day)
  expect(await walk.waits(secretary)).toEqual(['Lees het zelfbeeld van Heidebrink'])
  await walk.reads(secretary, at(paths.dossier), 'Heidebrink')

  await walk.does(cast.coordinator, paths.askReopening(cast.heidebrink, visitId), {
    reason: 'Iets klopt niet.',
  })
  expect(await walk.waits(secretary)).toContain('Beslis of Heidebrink het zelfbeeld mag aanpassen')
  const decision = { granted: 'no', reason: 'Vul het liever aan.', version: await version() }
  await walk.does(secretary, at(paths.decideReopening), decision)
  expect(await walk.waits(secretary)).toEqual(['Lees het zelfbeeld van Heidebrink'])

  world.setNow('2026-12-16T09:00:00Z')
  await walk.does(secretary, at(paths.held), { version: await version() })
  expect(await walk.waits(secretary)).not.toContain('Kies een datum voor het bezoek aan Heidebrink')
  await walk.findsNothing(secretary, paths.selfImage(cast.heidebrink, visitId), at(paths.selfImage))
})

test('the month of a member: what comes, reading, choosing topics, writing; nothing of others', async () => {
  const cast = await makeSelfImageOut(world)
  const { committee: c, member, secretary, visitId } = cast
  await setVisit(world, cast, { member, on: null })
  await makeHandedIn(world, cast)
  const day = { at: '10.00 uur', place: 'Gemeentehuis' }
  const version = async () => String((await visitOf(world, cast, visitId)).version)
  await walk.does(secretary, paths.schedule(c, visitId), {
    ...day,
    visitOn: '20-01-2027',
    version: await version(),
  })
  expect(await walk.waits(member)).toEqual([])
  expect(await walk.comes(member)).toEqual(['Lees het zelfbeeld van Heidebrink'])
  await walk.reads(member, paths.dossier(c, visitId), '9 december 2026')
  await walk.findsNothing(member, paths.notes(c, visitId))

  world.setNow('2026-12-09T09:00:00Z')
  expect(await walk.waits(member)).toEqual(['Lees het zelfbeeld van Heidebrink'])
  expect(await walk.comes(member)).toEqual([])
  await walk.reads(member, paths.dossier(c, visitId), 'Hoe houdt een klein team dit vol?')
  await walk.does(member, paths.topics(c, visitId), { onderwerp: 't14', reden: '' })
  await walk.reads(member, paths.notes(c, visitId), 'Vier weken afwezig')
  const other = await world.addPerson(c, 'member')
  expect(await walk.waits(other)).toEqual([])
  await walk.findsNothing(other, paths.visit(c, visitId), paths.dossier(c, visitId), paths.notes(c, visitId))
  await walk.mayNot(member, paths.schedule(c, visitId), paths.newRound(c))

  world.setNow('2027-01-21T09:00:00Z')
  await walk.does(secretary, paths.held(c, visitId), { version: await version() })
  expect(await walk.waits(member)).toContain('Schrijf het conceptverslag van het gesprek met Heidebrink')
  const body = 'Het college besprak dit drie keer.'
  await walk.does(member, paths.addParagraph(c, visitId), { section: 'heard', body })
  await walk.reads(member, paths.report(c, visitId), body)
})

test('the month of the chair: the whole list, no content of others’ visits, and a decision to destroy', async () => {
  const cast = await addReportCast(world)
  const { committee: c, secretary } = cast
  const chair = await world.addPerson(c, 'chair')
  const visitId = await makeFinal(world, cast)
  expect(await walk.waits(chair)).toEqual([])
  await walk.reads(chair, paths.worklist(c), 'Heidebrink')
  await walk.reads(chair, paths.visit(c, visitId), 'Heidebrink')
  await walk.findsNothing(chair, paths.report(c, visitId), paths.notes(c, visitId))
  await walk.reads(chair, paths.rounds(c), 'ronde 2026-2027')

  world.setNow('2027-02-25T09:00:00Z')
  await destructionJob.run({ db: world.db, organisation: c, now: world.now() })
  const task = 'Besluit over het vernietigen van notities en concepten van Heidebrink'
  expect([await walk.waits(chair), await walk.waits(secretary)]).toEqual([[task], [task]])
  await walk.does(chair, paths.destruction(c, visitId))
  expect(await walk.waits(chair)).toEqual([])
  await walk.does(secretary, paths.destruction(c, visitId))
  await walk.reads(chair, paths.destruction(c, visitId), 'Notities en concepten zijn vernietigd')
  expect(await walk.waits(secretary)).toEqual([])
})
