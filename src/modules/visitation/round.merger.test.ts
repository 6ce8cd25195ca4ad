// SPDX-License-Identifier: EUPL-1.2
// A merger in mid-round: where the visit goes on, and who reads what of the old one (abuse case 25).
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { importList } from '../../../test/support/municipal-changes.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import type { OrganisationId } from '../../kernel/ids.ts'
import { organisationScope } from '../../platform/db/scope.ts'
import { addPlatform } from '../organisation/testing.ts'
import { mergeVisit } from './actions/round/merge-visit.ts'
import { recordTie } from './actions/round/record-tie.ts'
import { setState } from './actions/round/set-state.ts'
import { saveAnswers } from './actions/self-image/save-answers.ts'
import { handInReaction } from './actions/sharing/hand-in-reaction.ts'
import { shareReport } from './actions/sharing/share-report.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { getVisit, listVisitStates } from './store/visit.ts'
import { addReportCast, makeFinal, type ReportCast } from './testing/report.ts'
import { makeHandedIn, makeSelfImageOut, type SelfImageCast } from './testing/self-image.ts'
import { mustBeDone, participationOf, visitOf } from './testing.ts'

let world: World
let visitor: Visitor
/** A municipality with a final report, and one that handed in; both go to Lindervaart on 1 January. */
let reported: ReportCast & { visitId: VisitId }
let handedIn: SelfImageCast
let lindervaart: Record<'leader' | 'ciso' | 'helper' | 'councillor', TestPerson>

const readable = (municipality: OrganisationId) =>
  world.db.write(organisationScope('beheer' as OrganisationId, 'test'), async tx => {
    await tx.sql
      .updateTable('organisation')
      .set({ province_code: 'pv25' })
      .where('id', '=', municipality)
      .execute()
    tx.record({ action: 'test.province', object: { kind: 'organisation', id: municipality } })
  })

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  const cast = await addReportCast(world)
  reported = { ...cast, visitId: await makeFinal(world, cast) }
  handedIn = await makeSelfImageOut(world)
  await makeHandedIn(world, handedIn)
  const town = cast.elsewhere
  lindervaart = {
    leader: cast.neighbour,
    ciso: await world.addPerson(town, 'ciso', 'administrator'),
    helper: await world.addPerson(town, 'contributor'),
    councillor: await world.addPerson(town, 'councillor'),
  }
  const platform = await addPlatform(world, [])
  for (const one of [cast.heidebrink, handedIn.heidebrink, town]) await readable(one)
  const line = `2027-01-01,merger,${cast.heidebrink} ${handedIn.heidebrink},${town},,,`
  await importList(world, platform, Buffer.from(`date,type,from,to,name,province,inhabitants\n${line}\n`))
})
afterAll(() => world.close())

const merge = async (
  who: TestPerson,
  visitId: VisitId,
  version: number,
  successor: string = reported.elsewhere,
) => mergeVisit(await as(world, who), { visitId, version, successor, reason: 'De gemeenten gaan samen.' })

describe('the visit of a municipality that merges', () => {
  test('goes on with its successor by the secretary alone, and only with one that the register knows', async () => {
    const { secretary, visitId, heidebrink } = reported
    const { version } = await visitOf(world, reported, visitId)
    await expect(merge(reported.anna, visitId, version)).rejects.toThrow(NotAllowed)
    await expect(merge(handedIn.secretary, visitId, version)).rejects.toThrow(NotFound)
    await expect(merge(secretary, visitId, version + 1)).rejects.toThrow(Conflict)
    expect(await merge(secretary, visitId, version, handedIn.heidebrink)).toEqual({
      problems: [{ field: 'successor', code: 'successorUnknown' }],
    })
    const byHand = { visitId, version, to: 'merged', reason: 'Samen.' } as const
    expect(await setState(await as(world, secretary), byHand)).toEqual({
      problems: [{ field: 'to', code: 'stateNotPossible' }],
    })
    expect((await visitOf(world, reported, visitId)).municipality.id).toBe(heidebrink)
  })

  test('is put in the round with its members, and keeps everybody out who was tied', async () => {
    const { secretary, visitId, committee, outsider } = reported
    const tie = { visitId, person: outsider.id, ground: 'Woont er.' }
    mustBeDone(await recordTie(await as(world, secretary), tie))
    const page = paths.merge(committee, visitId)
    const { html } = await visitor.visit(page, { as: secretary })
    expect(html).toContain('Op 1 januari 2027. Zij komt als kandidaat in deze ronde, met dezelfde leden.')
    const { version, members } = await visitOf(world, reported, visitId)
    const into = mustBeDone(await merge(secretary, visitId, version))
    const next = await world.db.read(world.scope(secretary), tx => getVisit(tx, into))
    expect(next).toMatchObject({ state: 'candidate', municipality: { id: reported.elsewhere }, members })
    expect(next.mergers).toMatchObject([{ visitId, name: 'Heidebrink', way: 'from' }])
    await visitor.visit(paths.visit(committee, into), { as: outsider, status: 404 })
    const old = await visitor.visit(paths.visit(committee, visitId), { as: secretary })
    expect(old.html).toContain('Dit bezoek gaat verder bij Lindervaart')
    const states = await world.db.read(world.scope(secretary), tx => listVisitStates(tx, visitId))
    expect(states[0]).toMatchObject({ state: 'merged', reason: 'De gemeenten gaan samen.' })
    expect(await merge(secretary, visitId, version + 1)).toEqual({
      problems: [{ field: '', code: 'stateNotPossible' }],
    })
  })

  test('is told to have ended to a municipality that was invited', async () => {
    const { version } = await visitOf(world, handedIn, handedIn.visitId)
    mustBeDone(await merge(handedIn.secretary, handedIn.visitId, version))
    expect((await participationOf(world, handedIn, handedIn.visitId)).state).toBe('ended')
  })
})

describe('after the day of the merger (abuse case 25)', () => {
  beforeAll(() => world.setNow('2027-02-01T09:00:00Z'))

  test('the people of the old municipality keep nothing: no page, no file, no form', async () => {
    const { heidebrink, visitId } = reported
    for (const person of [reported.alderman, reported.coordinator, reported.ciso]) {
      for (const path of [
        paths.participations(heidebrink),
        paths.received(heidebrink, visitId),
        paths.file(heidebrink, visitId, 'verslag.pdf'),
      ])
        await visitor.visit(path, { as: person, status: 404 })
      await visitor.visit(paths.participations(reported.elsewhere), { as: person, status: 404 })
    }
    await visitor.visit(paths.selfImageRead(handedIn.heidebrink, handedIn.visitId), {
      as: handedIn.ciso,
      status: 404,
    })
    const posted = await visitor.post(
      paths.share(heidebrink, visitId),
      { audience: 'council', recipient: '', ground: '' },
      { as: reported.alderman },
    )
    expect(posted.status).toBe(404)
  })

  test('who speaks for the successor reads report, delegation and self-image as they were', async () => {
    const { heidebrink, visitId } = reported
    const { html } = await visitor.visit(paths.received(heidebrink, visitId), { as: lindervaart.leader })
    expect(html).toContain('Wijs een vervanger aan en oefen')
    await visitor.visit(paths.participation(handedIn.heidebrink, handedIn.visitId), {
      as: lindervaart.leader,
    })
    const image = paths.selfImageRead(handedIn.heidebrink, handedIn.visitId)
    for (const person of [lindervaart.leader, lindervaart.ciso]) await visitor.visit(image, { as: person })
  })

  test('and changes nothing of it', async () => {
    const reader = { ...lindervaart.leader, organisation: reported.heidebrink }
    const { visitId } = reported
    const share = { visitId, audience: 'council', recipient: '', ground: '' } as const
    await expect(shareReport(await as(world, reader), share)).rejects.toThrow(NotAllowed)
    await expect(handInReaction(await as(world, reader), { visitId })).rejects.toThrow(NotAllowed)
    const answering = { ...lindervaart.ciso, organisation: handedIn.heidebrink }
    const answer = { visitId: handedIn.visitId, topic: 't14', raw: {} }
    await expect(saveAnswers(await as(world, answering), answer)).rejects.toThrow(NotAllowed)
  })

  test('others of the successor read no more than their own role gives', async () => {
    const { heidebrink, visitId } = reported
    for (const person of [lindervaart.helper, lindervaart.councillor])
      await visitor.visit(paths.received(heidebrink, visitId), { as: person, status: 404 })
    await visitor.visit(paths.selfImageRead(handedIn.heidebrink, handedIn.visitId), {
      as: lindervaart.helper,
      status: 404,
    })
    const stranger = await world.addPerson(await world.addOrganisation('municipality'), 'portfolioHolder')
    await visitor.visit(paths.received(heidebrink, visitId), { as: stranger, status: 404 })
  })

  test('what the committee was given stays with who visited, and with nobody else of it', async () => {
    const { committee, visitId } = reported
    await visitor.visit(paths.visit(committee, visitId), { as: reported.secretary })
    await visitor.visit(paths.report(committee, visitId), { as: reported.outsider, status: 404 })
  })
})
