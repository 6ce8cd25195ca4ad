// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeVisitor, testOrigin, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { stopHeavy } from '../../platform/heavy/index.ts'
import type { RoundId, VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { addCast, type Cast, makeCandidate, makeRound, visitOf } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'letters-'))
let world: World
let visitor: Visitor
let cast: Cast
let roundId: RoundId
let visitId: VisitId

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
  visitId = await makeCandidate(world, cast, roundId)
})
afterAll(async () => {
  await stopHeavy()
  await world.close()
  rmSync(folder, { recursive: true })
})

const page = async (path: string, who: TestPerson = cast.secretary) =>
  (await visitor.visit(path, { as: who })).html
const ask = (path: string, cookie = '', from = visitor, who = cast.secretary) =>
  from.app.request(testOrigin + path, { headers: { cookie: `test=${who.id}; ${cookie}` } })

/** What another program reads in a file. */
async function textOf(answer: Response, name: string): Promise<string> {
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toContain('no-store')
  const file = join(folder, name)
  const bytes = Buffer.from(await answer.arrayBuffer())
  writeFileSync(file, bytes)
  const { stdout } = name.endsWith('.pdf')
    ? spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    : spawnSync('unzip', ['-p', file], { encoding: 'utf8' })
  if (name.endsWith('.pdf')) expect(bytes.includes('pdfuaid:part')).toBe(true)
  return stdout.replaceAll(/\s+/g, ' ')
}

/** The newest letter of the visit. */
const newest = async (): Promise<string> => {
  const html = await page(paths.letters(cast.committee, visitId))
  return new RegExp(`${paths.letters(cast.committee, visitId)}/([0-9a-f-]{36})`).exec(html)?.[1] ?? 'none'
}

test('the code stands in the PDF of the invitation while the page shows it, and in no other file', async () => {
  const { version } = await visitOf(world, cast, visitId)
  const invited = await visitor.post(
    paths.invite(cast.committee, visitId),
    { version: String(version) },
    { as: cast.secretary },
  )
  const cookie = (invited.headers.getSetCookie().find(one => one.startsWith('dl-brief')) ?? '').split(';')[0]
  const code = cookie?.split('=')[1] ?? 'none'
  expect(code).toMatch(/^[0-9A-Z-]{19}$/)
  const pdf = paths.invitationFile(cast.committee, visitId)
  const now = await textOf(await ask(pdf, cookie), 'now.pdf')
  for (const part of [code, 'Geacht college', 'TLP:AMBER+STRICT', 'college van Heidebrink', '/uitnodiging'])
    expect(now, part).toContain(part)
  const letter = await newest()
  const files: readonly (readonly [string, string])[] = [
    [pdf, ''],
    [paths.letterFile(cast.committee, visitId, letter), cookie ?? ''],
    [paths.letterText(cast.committee, visitId, letter), cookie ?? ''],
  ]
  for (const [path, sent] of files) {
    const text = await textOf(await ask(path, sent), path.endsWith('odt') ? 'a.odt' : 'a.pdf')
    expect(text).toContain('De code staat op de brief')
    expect(text).not.toContain(code)
  }
  expect(await page(paths.madeLetter(cast.committee, visitId, letter))).not.toContain(code)
})

test('an ODT asks for a fresh proof of identity; the chair reads letters and makes none', async () => {
  const letter = await newest()
  const unproved = makeVisitor(world, { isProved: false })
  const answer = await ask(paths.letterText(cast.committee, visitId, letter), '', unproved)
  expect(answer.headers.get('location')).toMatch(/^\/bevestigen/)
  expect((await ask(paths.letterText(cast.committee, visitId, letter), '', visitor, cast.chair)).status).toBe(
    404,
  )
  const read = await page(paths.letters(cast.committee, visitId), cast.chair)
  expect(read).toContain('Uitnodiging')
  expect(read).not.toContain('Een brief maken')
  await visitor.visit(paths.newLetter(cast.committee, visitId, 'reminder'), { as: cast.chair, status: 403 })
  for (const who of [cast.member, cast.townSecretary])
    await visitor.visit(paths.letters(cast.committee, visitId), { as: who, status: 404 })
})

test('the secretariat words a letter anew: an unknown field is named beside what was typed, a real visit shows it', async () => {
  const at = paths.wording(cast.committee, roundId, 'reminder')
  expect(await page(paths.wordings(cast.committee, roundId))).toContain(at)
  const text = {
    subject: 'Even horen',
    salutation: 'Beste mensen van {gemeente},',
    body: 'Hoe gaat het met {voortgang}?',
    closing: 'Groet,',
    version: '0',
  }
  const refused = await visitor.post(at, text, { as: cast.secretary })
  expect(refused.status).toBe(422)
  const again = await refused.text()
  expect(again).toContain('Het veld {voortgang} bestaat in deze brief niet.')
  expect(again).toContain('Hoe gaat het met {voortgang}?')
  const body = 'Hoe gaat het met {stap}?\n\nBel ons: {contact}.'
  expect((await visitor.post(at, { ...text, body }, { as: cast.secretary })).status).toBe(303)
  const preview = await page(`${at}?bezoek=${visitId}`)
  expect(preview).toContain('Beste mensen van Heidebrink,')
  expect(preview).toContain('Hoe gaat het met uw antwoord op onze uitnodiging?')
  const stale = await visitor.post(at, { ...text, body: 'Anders.' }, { as: cast.secretary })
  expect(stale.status).toBe(409)
  const both = await stale.text()
  expect(both).toContain('Anders.')
  expect(both).toContain('Bel ons')
  expect(await page(paths.wordingHistory(cast.committee, roundId, 'reminder'))).toContain('geldt nu')
})

test('a reminder is read first, made, and there as PDF and ODT', async () => {
  const at = paths.newLetter(cast.committee, visitId, 'reminder')
  expect(await page(at)).toContain('Hoe gaat het met')
  expect(await page(paths.newLetter(cast.committee, visitId, 'draftSent'))).toContain(
    'Deze brief past nu niet',
  )
  const made = await visitor.post(at, { version: '1' }, { as: cast.secretary })
  expect(made.status).toBe(303)
  const letter = made.headers.get('location')?.split('/').at(-1) ?? ''
  expect(await page(paths.madeLetter(cast.committee, visitId, letter))).toContain('Even horen')
  const pdf = await textOf(await ask(paths.letterFile(cast.committee, visitId, letter)), 'b.pdf')
  const odt = await textOf(await ask(paths.letterText(cast.committee, visitId, letter)), 'b.odt')
  for (const text of [pdf, odt])
    for (const part of ['Aan het college', 'Beste mensen van Heidebrink,', cast.secretary.name])
      expect(text, part).toContain(part)
  expect(await page(paths.visit(cast.committee, visitId))).toContain('Herinnering')
})
