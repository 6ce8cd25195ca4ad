// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { stopHeavy } from '../../platform/heavy/index.ts'
import { addParagraph } from './actions/report/add-paragraph.ts'
import { saveParagraph } from './actions/report/save-paragraph.ts'
import { findReceived } from './actions/sharing/see-received.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { visitReport } from './reports/visit-report.ts'
import {
  addReportCast,
  makeFinal,
  makeHeld,
  makeReacted,
  type ReportCast,
  release,
  reportOf,
} from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: ReportCast
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addReportCast(world)
})
afterAll(async () => {
  await world.close()
  await stopHeavy()
})

const firstOf = async (visitId: VisitId) => {
  const [paragraph] = (await reportOf(world, cast, visitId)).paragraphs
  if (!paragraph) throw new Error('a report without paragraphs')
  return paragraph
}
const rewrite = async (visitId: VisitId, body: string) => {
  const { id, version } = await firstOf(visitId)
  mustBeDone(await saveParagraph(await as(world, cast.anna), { visitId, id, version, body }))
}
const textOf = async (path: string, person: TestPerson) => (await visitor.visit(path, { as: person })).html

describe('a correction', () => {
  let visitId: VisitId
  const reason = 'Het aantal klopt niet.'
  beforeAll(async () => {
    visitId = await makeFinal(world, cast)
  })

  test('begins on a page of its own, that asks why', async () => {
    const page = paths.correction(cast.committee, visitId)
    expect(await textOf(paths.report(cast.committee, visitId), cast.anna)).toContain(page)
    expect(await textOf(page, cast.anna)).toContain('Open het verslag weer')
    expect((await visitor.post(page, { reason: '' }, { as: cast.anna })).status).toBe(422)
    expect((await visitor.post(page, { reason }, { as: cast.anna })).status).toBe(303)
    const opened = await textOf(page, cast.bas)
    for (const text of [reason, 'Ik besluit tot intrekken', 'Stop met verbeteren'])
      expect(opened).toContain(text)
  })

  test('shows the text to write in, and the release says what becomes of the version that lies there', async () => {
    await rewrite(visitId, 'Het college besprak het vier keer.')
    expect(await textOf(paths.report(cast.committee, visitId), cast.anna)).toContain(
      'U verbetert het eindverslag',
    )
    expect(await textOf(paths.releaseFinal(cast.committee, visitId), cast.bas)).toContain(
      'De versie die er nu ligt, wordt dan ingetrokken.',
    )
  })

  test('after the release the municipality reads why, and finds the old version marked', async () => {
    await release(world, cast, visitId, 'final', [cast.bas, cast.secretary])
    const now = await textOf(paths.received(cast.heidebrink, visitId), cast.ciso)
    for (const text of ['Verbeterde versie', 'versie 1.0', reason, 'vier keer']) expect(now).toContain(text)
    const old = await textOf(paths.earlierReport(cast.heidebrink, visitId, 1), cast.ciso)
    for (const text of ['Ingetrokken', reason, 'drie keer']) expect(old).toContain(text)
    await visitor.visit(paths.earlierReport(cast.heidebrink, visitId, 2), { as: cast.ciso, status: 404 })
  })

  test('the copy of the old version to read says on its cover that it was withdrawn', async () => {
    const response = await visitor.app.request(
      `http://localhost:3000${paths.earlierFile(cast.heidebrink, visitId, 1, 'exemplaar.pdf')}`,
      { headers: { cookie: `test=${cast.ciso.id}` } },
    )
    expect(response.status).toBe(200)
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    const { final } = await world.db.read(world.scope(cast.ciso), tx => findReceived(tx, visitId))
    if (!final) throw new Error('no final report')
    const copy = { date: localDate('2026-11-24'), version: '1.0', reader: 'CISO' }
    const withdrawn = { reason, on: localDate('2026-11-24') }
    const marked = visitReport(final.document, { ...copy, withdrawn })
    expect(marked.subtitle).toMatch(/^Ingetrokken · /)
    expect(marked.blocks[0]).toMatchObject({ type: 'notice', title: 'Ingetrokken' })
    expect(visitReport(final.document, copy).subtitle).not.toContain('Ingetrokken')
  })
})

describe('a version that was withdrawn with nothing in its place', () => {
  test('is marked on the page of both sides, and is not offered to share', async () => {
    const visitId = await makeFinal(world, cast)
    await visitor.post(
      paths.correction(cast.committee, visitId),
      { reason: 'Verkeerde gemeente.' },
      { as: cast.anna },
    )
    for (const person of [cast.anna, cast.secretary])
      expect(
        (await visitor.post(paths.withdrawFinal(cast.committee, visitId), {}, { as: person })).status,
      ).toBe(303)
    const received = await textOf(paths.received(cast.heidebrink, visitId), cast.alderman)
    expect(received).toContain('De commissie heeft deze versie ingetrokken op 24 november 2026')
    expect(received).not.toContain('Beslis wie dit leest')
    expect(await textOf(paths.report(cast.committee, visitId), cast.bas)).toContain('Verkeerde gemeente.')
    const close = await visitor.post(paths.closeCorrection(cast.committee, visitId), {}, { as: cast.bas })
    expect(close.status).toBe(303)
  })
})

describe('the versions of a report', () => {
  test('show both sides what changed between the draft and the final report', async () => {
    const visitId = await makeReacted(world, cast)
    await rewrite(visitId, 'Het college besprak informatiebeveiliging het afgelopen jaar vier keer.')
    const { id } = await firstOf(visitId)
    const answer = { verdict: 'takenOver', body: '', version: '0' }
    await visitor.post(paths.answerReaction(cast.committee, visitId, id), answer, { as: cast.anna })
    await release(world, cast, visitId, 'final', [cast.bas, cast.secretary])
    for (const [path, person] of [
      [paths.reportVersions(cast.committee, visitId), cast.bas],
      [paths.receivedVersions(cast.heidebrink, visitId), cast.coordinator],
    ] as const) {
      const html = await textOf(path, person)
      expect(html).toContain('Van 0.1 naar 1.0')
      expect(html).toMatch(/<del[^>]*>[^<]*drie[^<]*<\/del>/)
      expect(html).toMatch(/<ins[^>]*>[^<]*vier[^<]*<\/ins>/)
    }
    for (const person of [cast.councillor, cast.neighbour])
      await visitor.visit(paths.receivedVersions(cast.heidebrink, visitId), { as: person, status: 404 })
  })
})

describe('the page before a release', () => {
  test('names each word that asks for a second look with its place, and the name of another municipality', async () => {
    const visitId = await makeHeld(world, cast)
    const anna = await as(world, cast.anna)
    for (const body of ['Dat ging goed.', 'Beter dan in Lindervaart: een mooi cijfer.'])
      mustBeDone(await addParagraph(anna, { visitId, section: 'heard', body }))
    const html = await textOf(paths.releaseDraft(cast.committee, visitId), cast.bas)
    for (const text of ['Alinea 2, ‘Lindervaart’', 'Alinea 2, ‘cijfer’', 'Alinea 2, ‘Beter dan’'])
      expect(html).toContain(text)
    expect(html).not.toContain('Alinea 1, ‘')
  })
})
