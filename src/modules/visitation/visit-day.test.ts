// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, testOrigin, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { findHandover } from '../../platform/handover/store.ts'
import { stopHeavy } from '../../platform/heavy/index.ts'
import { recordTie } from './actions/round/record-tie.ts'
import { scheduleVisit } from './actions/round/schedule-visit.ts'
import { setMembers } from './actions/round/set-members.ts'
import { setState } from './actions/round/set-state.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { makeHandedIn, makeSelfImageOut, type SelfImageCast } from './testing/self-image.ts'
import { makeCandidate, mustBeDone, visitOf } from './testing.ts'

const on = localDate('2026-12-15')
const folder = mkdtempSync(join(tmpdir(), 'visit-day-'))
let world: World
let visitor: Visitor
let cast: SelfImageCast
let second: TestPerson
let nextDoor: VisitId

const secretary = () => as(world, cast.secretary)
const versionOf = async (visitId: string) => (await visitOf(world, cast, visitId)).version
const schedule = async (visitId: VisitId, more: object = {}) =>
  scheduleVisit(await secretary(), {
    visitId,
    version: await versionOf(visitId),
    visitOn: on,
    at: '10.00 tot 11.30 uur',
    place: 'Gemeentehuis',
    reason: '',
    ...more,
  })
const setDay = async (visitId: VisitId, day: string | null) =>
  world.db.write(world.scope(cast.secretary), async tx => {
    await tx.sql.updateTable('visit').set({ visit_on: day }).where('id', '=', visitId).execute()
    tx.record({ action: 'test.visit', object: { kind: 'visit', id: visitId } })
  })

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await makeSelfImageOut(world)
  second = await world.addPerson(cast.committee, 'member')
  await makeHandedIn(world, cast)
  const beekdal = await world.addOrganisation('municipality', 'Beekdal')
  nextDoor = await makeCandidate(world, { ...cast, heidebrink: beekdal }, cast.roundId)
  await setDay(nextDoor, on)
  const members = [
    [cast.visitId, [cast.member.id, second.id]],
    [nextDoor, [second.id]],
  ] as const
  for (const [visitId, ids] of members)
    mustBeDone(
      await setMembers(await secretary(), { visitId, version: await versionOf(visitId), members: ids }),
    )
})
afterAll(async () => {
  await stopHeavy()
  await world.close()
  rmSync(folder, { recursive: true })
})

const page = async (who: TestPerson) =>
  (await visitor.visit(paths.visitDay(cast.committee, on), { as: who })).html
const ask = (who: TestPerson, reader: TestPerson, query = '', from = visitor) =>
  from.app.request(testOrigin + paths.dayPack(cast.committee, on, reader.id) + query, {
    headers: { cookie: `test=${who.id}` },
  })
async function pagesOf(answer: Response): Promise<string[]> {
  expect(answer.status).toBe(200)
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.includes('pdfuaid:part')).toBe(true)
  const file = join(folder, 'pack.pdf')
  writeFileSync(file, bytes)
  const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  return stdout.split('\f').filter(one => one.trim() !== '')
}

test('address and programme cross with the day, and stay when a later change does not name them', async () => {
  const address = 'Dorpsstraat 1, Heidebrink'
  mustBeDone(await schedule(cast.visitId, { address, programme: '9.45 Koffie\n10.00 Gesprek' }))
  mustBeDone(await schedule(cast.visitId, { place: 'Raadzaal' }))
  const told = await world.db.read(world.scope(cast.townSecretary), tx =>
    findHandover(tx, { kind: 'visitation.schedule', subjectId: cast.visitId }),
  )
  expect(told?.document).toMatchObject({
    place: 'Raadzaal',
    address,
    programme: '9.45 Koffie\n10.00 Gesprek',
  })
  const theirs = await visitor.visit(paths.participation(cast.heidebrink, cast.visitId), {
    as: cast.alderman,
  })
  for (const part of [address, '<li>9.45 Koffie</li>']) expect(theirs.html).toContain(part)
  mustBeDone(await schedule(cast.visitId, { address: '' }))
  expect((await visitOf(world, cast, cast.visitId)).address).toBe('')
  mustBeDone(await schedule(cast.visitId, { address }))
})

test('a day shows each the visits that he or she sees, with those present of both sides', async () => {
  const all = await page(cast.secretary)
  for (const part of ['Heidebrink', 'Beekdal', second.name, cast.alderman.name, 'Exemplaar voor'])
    expect(all, part).toContain(part)
  const own = await page(cast.member)
  expect(own).toContain('Heidebrink')
  expect(own).not.toContain('Beekdal')
  expect(own).not.toContain('Exemplaar voor')
  for (const none of ['2026-12-16', '2026-02-30', 'morgen'])
    await visitor.visit(paths.visitDay(cast.committee, none), { as: cast.secretary, status: 404 })
  await visitor.visit(paths.visitDay(cast.committee, on), { as: cast.townSecretary, status: 404 })
})

test('the papers of a day carry their reader on every page, and hold only the own visits', async () => {
  const pages = await pagesOf(await ask(cast.secretary, second))
  for (const one of pages)
    for (const mark of [second.name, 'TLP:AMBER+STRICT', '24 november 2026']) expect(one).toContain(mark)
  const text = pages.join(' ').replaceAll(/\s+/g, ' ')
  for (const part of ['Beekdal', 'nog niet ingeleverd', 'Dorpsstraat 1', '9.45 Koffie', cast.alderman.name])
    expect(text, part).toContain(part)
  expect(text).toContain('Hoe houdt een klein team dit vol?')
  const own = (await pagesOf(await ask(cast.member, cast.member))).join(' ')
  expect(own).toContain('Heidebrink')
  expect(own).not.toContain('Beekdal')
  const one = (await pagesOf(await ask(cast.secretary, second, `?bezoek=${nextDoor}`))).join(' ')
  expect(one).not.toContain('Heidebrink')
})

test('one makes the own papers, the secretary those of all, with a fresh proof; nobody else', async () => {
  const unproved = makeVisitor(world, { isProved: false })
  expect((await ask(cast.member, cast.member, '', unproved)).headers.get('location')).toMatch(/^\/bevestigen/)
  expect((await ask(cast.member, second)).status).toBe(404)
  expect((await ask(cast.chair, cast.chair)).status).toBe(404)
  expect((await ask(cast.secretary, cast.chair)).status).toBe(404)
  expect((await ask(cast.secretary, cast.alderman)).status).toBe(404)
  expect((await ask(cast.alderman, cast.alderman)).status).toBe(404)
})

test('a member who turns out to be tied to a municipality takes nothing of it along', async () => {
  const tie = { visitId: cast.visitId, person: second.id, ground: 'Woont er.' }
  mustBeDone(await recordTie(await secretary(), tie))
  const text = (await pagesOf(await ask(cast.secretary, second))).join(' ')
  expect(text).toContain('Beekdal')
  expect(text).not.toContain('Heidebrink')
  expect(await page(second)).not.toContain('Heidebrink')
})

test('a visit that was set aside is no longer on its day', async () => {
  const version = await versionOf(nextDoor)
  const reason = 'Beekdal heeft geen wethouder.'
  mustBeDone(await setState(await secretary(), { visitId: nextDoor, version, to: 'cancelled', reason }))
  expect(await page(cast.secretary)).not.toContain('Beekdal')
  expect((await ask(cast.secretary, second, `?bezoek=${nextDoor}`)).status).toBe(404)
})
