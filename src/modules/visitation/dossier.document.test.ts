// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, testOrigin, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { stopHeavy } from '../../platform/heavy/index.ts'
import { chooseTopic } from './actions/dossier/choose-topic.ts'
import { paths } from './paths.ts'
import { makeHandedIn, makeSelfImageOut, type SelfImageCast, setVisit } from './testing/self-image.ts'
import { mustBeDone } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
let world: World
let visitor: Visitor
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await makeSelfImageOut(world)
  await setVisit(world, cast, { member: cast.member })
})
afterAll(async () => {
  await stopHeavy()
  await world.close()
  rmSync(folder, { recursive: true })
})

const path = (organisation = cast.committee) => paths.dossierPack(organisation, cast.visitId)
const ask = (person: TestPerson, from = visitor, where = path()) =>
  from.app.request(testOrigin + where, { headers: { cookie: `test=${person.id}` } })

test('there is nothing to print before the self-image was handed in', async () => {
  expect((await ask(cast.member)).status).toBe(404)
  expect(
    (await visitor.visit(paths.dossier(cast.committee, cast.visitId), { as: cast.member })).html,
  ).not.toContain(path())
  await makeHandedIn(world, cast)
  expect(
    (await visitor.visit(paths.dossier(cast.committee, cast.visitId), { as: cast.member })).html,
  ).toContain(path())
})

test('the copy of a reader carries name, label and date on every page, and holds what the dossier holds', async () => {
  const chosen = { visitId: cast.visitId, topic: 't14', reason: 'Wie vervangt de CISO?' }
  mustBeDone(await chooseTopic(await as(world, cast.member), chosen))
  const answer = await ask(cast.member)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
  expect(answer.headers.get('cache-control')).toContain('no-store')
  const file = join(folder, 'a.pdf')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.includes('pdfuaid:part')).toBe(true)
  writeFileSync(file, bytes)
  const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  const pages = stdout.split('\f').filter(page => page.trim() !== '')
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages)
    for (const mark of [cast.member.name, 'TLP:AMBER+STRICT', '24 november 2026'])
      expect(page).toContain(mark)
  const text = stdout.replaceAll(/\s+/g, ' ')
  for (const part of [
    'geen uitputtend en objectief beeld',
    'Wie vervangt de CISO?',
    'Hoe houdt een klein team dit vol?',
    'Het werk van de CISO ligt stil',
    'Portefeuillehouder: Dat wij te laat merken',
    'CISO: Oude systemen bij leveranciers.',
    'weten wij niet',
    'De burgemeester',
    '15 december 2026',
  ])
    expect(text, part).toContain(part)
})

test('without a fresh proof of identity there is only the question for it; who does not visit finds nothing', async () => {
  const unproved = await ask(cast.member, makeVisitor(world, { isProved: false }))
  expect(unproved.headers.get('location')).toMatch(/^\/bevestigen/)
  expect((await ask(cast.chair)).status).toBe(404)
  expect((await ask(cast.coordinator)).status).toBe(404)
  expect((await ask(cast.coordinator, visitor, path(cast.heidebrink))).status).toBe(404)
})
