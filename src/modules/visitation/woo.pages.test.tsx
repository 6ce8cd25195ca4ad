// SPDX-License-Identifier: EUPL-1.2
// The redacted copy as whoever asked for it gets it: nothing of what was hidden may be found in the file.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { mustHaveProgram } from '../../platform/documents/testing.ts'
import { findHandover, getHandoverFile } from '../../platform/handover/store.ts'
import { stopHeavy } from '../../platform/heavy/index.ts'
import { paths } from './paths.ts'
import { addTownSecretary, makeAsked } from './testing/disclosure.ts'
import { addReportCast, makeFinal, type ReportCast, reportOf } from './testing/report.ts'

let world: World
let visitor: Visitor
let cast: ReportCast
let townSecretary: TestPerson
const folder = mkdtempSync(join(tmpdir(), 'woo-'))
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addReportCast(world)
  townSecretary = await addTownSecretary(world, cast)
})
afterAll(async () => {
  await stopHeavy()
  await world.close()
  rmSync(folder, { recursive: true })
})

const download = async (path: string, as: TestPerson) => {
  const response = await visitor.app.request(`http://localhost:3000${path}`, {
    headers: { cookie: `test=${as.id}` },
  })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

function textOf(bytes: Buffer): string {
  const path = join(folder, 'a.pdf')
  writeFileSync(path, bytes)
  const run = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' }).stdout
  return `${run('pdftotext', '-raw', path, '-')}\n${run('pdfinfo', '-custom', path)}`.replaceAll(/\s+/g, ' ')
}

/** Everything in the file, compressed streams opened: also what no page shows. */
function insides(bytes: Buffer): string {
  const text = [bytes.toString('latin1')]
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7))
    try {
      text.push(inflateSync(bytes.subarray(at + 7), { finishFlush: 2 }).toString('latin1'))
    } catch {
      // The end of a stream, or one that is not compressed: it stands in the text already.
    }
  return text.join('\n')
}

describe.skipIf(!mustHaveProgram('pdftotext', '-v'))('the public copy of a report', () => {
  test('is a new file in which no hidden word can be found, and the report stays as it was', async () => {
    const { visitId, request } = await makeAsked(world, cast)
    const o = cast.heidebrink
    const report = await reportOf(world, cast, visitId)
    const [, second, third] = report.paragraphs
    const as = townSecretary
    const hidden = [
      '24 uur per week',
      'Medewerkers melden een verkeerd verstuurde mail snel.',
      cast.anna.name,
    ]
    for (const [part, words, ground] of [
      [third?.id ?? '', '24 uur per week', '5.1.2.i'],
      [second?.id ?? '', '', '5.1.2.h'],
      ['releaser:0', '', '5.1.2.e'],
    ] as const) {
      const chosen = await visitor.post(
        paths.addPassage(o, visitId, request),
        { part, words, ground },
        { as },
      )
      expect(chosen.status).toBe(303)
    }
    const preview = await visitor.visit(paths.wooRequest(o, visitId, request), { as })
    expect(preview.html).toContain('De CISO heeft [niet openbaar: Woo 5.1.2.i].')
    const form = {
      decision: 'partly',
      refusal: '',
      decidedBy: 'mandate',
      decidedOn: '24-11-2026',
      version: '1',
    }
    expect((await visitor.post(paths.decideWoo(o, visitId, request), form, { as })).status).toBe(303)

    const { response, bytes } = await download(paths.publicCopy(o, visitId, request), as)
    expect(response.headers.get('content-disposition')).toMatch(
      /visitatieverslag-heidebrink-1.*-openbaar-TLP-CLEAR\.pdf/,
    )
    const text = textOf(bytes)
    for (const shown of [
      'TLP:CLEAR',
      'Dit is een openbare versie',
      'De CISO heeft [niet openbaar: Woo 5.1.2.i]. Bij afwezigheid neemt niemand de taken over.',
      'Woo 5.1.2.h: de beveiliging van personen en bedrijven',
      'Dit verslag is geen oordeel en geen cijfer.',
    ])
      expect(text).toContain(shown)
    for (const word of ['Medewerkers', 'verstuurde', '24 uur']) expect(text).not.toContain(word)
    const everything = insides(bytes)
    for (const words of hidden) {
      expect(text.toLowerCase()).not.toContain(words.toLowerCase())
      expect(everything).not.toContain(words)
    }

    const whole = await world.db.read(world.scope(as), async tx => {
      const final = await findHandover(tx, { kind: 'visitation.finalReport', subjectId: visitId })
      return final && (await getHandoverFile(tx, final.id, 'verslag.pdf')).bytes
    })
    expect(textOf(whole ?? Buffer.alloc(0))).toContain('24 uur per week')
  })

  test('is there after a decision to make public, for the delegation, with a fresh proof of identity', async () => {
    const { visitId, request } = await makeAsked(world, cast)
    const at = paths.publicCopy(cast.heidebrink, visitId, request)
    expect((await download(at, townSecretary)).response.status).toBe(404)
    const form = {
      decision: 'whole',
      refusal: '',
      decidedBy: 'college',
      decidedOn: '24-11-2026',
      version: '1',
    }
    const decide = paths.decideWoo(cast.heidebrink, visitId, request)
    expect((await visitor.post(decide, form, { as: townSecretary })).status).toBe(303)
    const { bytes } = await download(at, cast.ciso)
    expect(textOf(bytes)).toContain('De gemeente maakte dit verslag in zijn geheel openbaar.')
    for (const person of [cast.clerk, cast.councillor, cast.controller, cast.neighbour, cast.anna])
      expect((await download(at, person)).response.status).toBe(404)
    const unproved = makeVisitor(world, { isProved: false })
    const { headers } = await unproved.app.request(`http://localhost:3000${at}`, {
      headers: { cookie: `test=${cast.ciso.id}` },
    })
    expect(headers.get('content-type')).not.toBe('application/pdf')
  })
})

describe('the pages of a request', () => {
  test('say when the decision is due, what is wrong beside its field, and keep the other forms as they were', async () => {
    const { visitId, request } = await makeAsked(world, cast)
    const at = paths.wooRequest(cast.heidebrink, visitId, request)
    const list = await visitor.visit(paths.woo(cast.heidebrink, visitId), { as: cast.coordinator })
    for (const text of ['Z-2026-0117', '18 december 2026', 'ontvangen']) expect(list.html).toContain(text)
    const { html } = await visitor.visit(at, { as: townSecretary })
    for (const text of ['Besluit uiterlijk 18 december 2026', 'Verdaag het besluit', 'Leg het besluit vast'])
      expect(html).toContain(text)
    const ciso = await visitor.visit(at, { as: cast.ciso })
    expect(ciso.html).not.toContain('Leg het besluit vast')
    const part = (await reportOf(world, cast, visitId)).paragraphs[0]?.id ?? ''
    const wrong = await visitor.post(
      paths.addPassage(cast.heidebrink, visitId, request),
      { part, words: 'Dit staat er niet.', ground: '' },
      { as: townSecretary },
    )
    expect(wrong.status).toBe(422)
    const page = await wrong.text()
    expect(page).toContain('Deze woorden staan niet zo in dit deel.')
    expect(page).toContain('Dit staat er niet.</textarea>')
    const refusal = {
      decision: 'refused',
      refusal: '',
      decidedBy: 'college',
      decidedOn: '24-11-2026',
      version: '1',
    }
    const refused = await visitor.post(paths.decideWoo(cast.heidebrink, visitId, request), refusal, {
      as: townSecretary,
    })
    expect([refused.status, (await refused.text()).includes('f-refusal')]).toEqual([422, true])
  })

  test('are for the delegation: not for griffier, controller, the committee or a neighbour', async () => {
    const { visitId, request } = await makeAsked(world, cast)
    for (const person of [cast.clerk, cast.councillor, cast.controller, cast.neighbour, cast.anna])
      for (const at of [
        paths.woo(cast.heidebrink, visitId),
        paths.wooRequest(cast.heidebrink, visitId, request),
      ])
        await visitor.visit(at, { as: person, status: 404 })
    const other = await makeFinal(world, cast)
    await visitor.visit(paths.wooRequest(cast.heidebrink, other, request), { as: townSecretary, status: 404 })
  })
})
