// SPDX-License-Identifier: EUPL-1.2
// Abuse case 9 for surveys: no join, order, time, place on the disk, log or backup ties an answer to who gave it. Two worlds
// that differ only in who of two municipalities gave which answer are the same to whoever reads everything.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, expect, test, vi } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { backUp } from '../../platform/backup/backup.ts'
import { organisationScope } from '../../platform/db/scope.ts'
import { openSurvey } from './actions/open-survey.ts'
import { sendSurvey } from './actions/send-survey.ts'
import { mixBoxJob } from './jobs.ts'
import { paths } from './paths.ts'
import { putInBox } from './store/box.ts'
import {
  addEffectCast,
  afterClosing,
  answerAs,
  ask,
  type EffectCast,
  makeAnswered,
  makeSent,
  mustBeDone,
  testKeys,
} from './testing.ts'

vi.mock('../../platform/crypto/seal-pair.ts', async original => {
  const real = await original<typeof import('../../platform/crypto/seal-pair.ts')>()
  const pair = real.generateSealPair()
  // One pair for both worlds, so that the public key is no difference; what is sealed differs every time.
  return { ...real, generateSealPair: () => pair }
})

const worlds: World[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const world of worlds.splice(0)) await world.close()
})

async function newWorld(): Promise<World> {
  const world = await makeWorld()
  worlds.push(world)
  return world
}

const words = ['Kanarie zingt', 'Merel fluit'] as const

/** The story with ids that count, so that two worlds can be laid beside each other; `swap` tells who says what. */
async function play(swap: boolean) {
  let count = 0
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    count += 1
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
  })
  const world = await newWorld()
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: line => void lines.push(line) })
  const visitor = makeVisitor(world, { log })
  const cast = await addEffectCast(world)
  const surveyId = await makeSent(world, cast)
  for (const [n, person] of cast.coordinators.entries()) {
    const said = n < 2 ? words[swap ? 1 - n : n] : 'Niets bijzonders'
    const form = {
      e01a: said === words[0] ? 'action' : 'awareness',
      'e01a.note': said ?? '',
      e02a: 'continue',
    }
    const answered = await visitor.post(paths.answer(person.organisation, surveyId), form, { as: person })
    expect(answered.status).toBe(303)
  }
  const sealed = await readable(world)
  world.setNow(afterClosing)
  for (const person of [cast.lies, cast.noor])
    mustBeDone(await openSurvey(await as(world, person), surveyId, testKeys))
  return { world, surveyId, sealed, opened: await readable(world), lines }
}

/** Every row of every table as text, without what is random or of the database's own clock, and in an order of its own. */
async function readable(world: World): Promise<Record<string, string[]>> {
  const tables = await ask<{ name: string }>(
    world,
    "SELECT table_schema || '.' || table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'kysely%' ORDER BY 1",
  )
  const rows: Record<string, string[]> = {}
  for (const { name } of tables) {
    const random = name === 'public.survey_answer' ? ['id'] : ['sealed']
    const own = ['public.organisation', 'public.person'].includes(name) ? ['created_at'] : []
    const without = [...random, ...own].map(column => `- '${column}'`).join(' ')
    const found = await ask<{ row: string }>(
      world,
      `SELECT (to_jsonb(t) ${without})::text AS row FROM ${name} t ORDER BY 1`,
    )
    rows[name] = found.map(one => one.row)
  }
  return rows
}

test('two worlds in which two municipalities swap their answers read the same, before and after the opening', async () => {
  const one = await play(false)
  vi.restoreAllMocks()
  const other = await play(true)
  expect(one.sealed['public.survey_sealed']).toHaveLength(10)
  expect(one.sealed['public.form_post']?.length).toBeGreaterThan(9)
  expect(other.sealed).toEqual(one.sealed)
  expect(one.opened['public.survey_answer']?.join()).toContain(words[0])
  expect(other.opened).toEqual(one.opened)
  for (const { lines, sealed } of [one, other]) {
    const everything = [...lines, ...Object.values(sealed).flat()].join('\n')
    for (const word of words) expect(everything).not.toContain(word)
  }
})

test('after the opening the rows share one transaction, and lie in the order of ids that say nothing', async () => {
  const { world, surveyId } = await play(false)
  const rows = await ask<{ id: string; xmin: string }>(
    world,
    `SELECT id, xmin::text FROM survey_answer WHERE survey_id = '${surveyId}' ORDER BY ctid`,
  )
  expect(rows).toHaveLength(10)
  expect(new Set(rows.map(row => row.xmin)).size).toBe(1)
  expect(rows.map(row => row.id)).toEqual(rows.map(row => row.id).toSorted())
  const left = await ask(world, 'SELECT 1 FROM survey_sealed UNION ALL SELECT 1 FROM survey_key')
  expect(left).toEqual([])
})

async function answered(): Promise<{ world: World; cast: EffectCast; surveyId: string }> {
  const world = await newWorld()
  const cast = await addEffectCast(world)
  return { world, cast, surveyId: await makeAnswered(world, cast) }
}

const boxOf = (world: World) =>
  ask<{ id: string; xmin: string; size: number }>(
    world,
    'SELECT id, xmin::text, octet_length(sealed) AS size FROM survey_sealed ORDER BY ctid',
  )

test('while it is sealed all rows are of one size, and an hour later of one transaction, with other ids', async () => {
  const { world, cast } = await answered()
  const before = await boxOf(world)
  expect(new Set(before.map(row => row.size)).size).toBe(1)
  expect(new Set(before.map(row => row.xmin)).size).toBe(10)
  for (const organisation of [cast.committee, cast.lies.organisation])
    await mixBoxJob.run({ db: world.db, organisation, now: world.now() })
  const after = await boxOf(world)
  expect(after).toHaveLength(10)
  expect(new Set(after.map(row => row.xmin)).size).toBe(1)
  expect(after.filter(row => before.some(old => old.id === row.id))).toEqual([])
  world.setNow(afterClosing)
  const [{ survey_id } = { survey_id: '' }] = await ask<{ survey_id: string }>(
    world,
    'SELECT DISTINCT survey_id FROM survey_sealed',
  )
  for (const person of [cast.lies, cast.noor])
    mustBeDone(await openSurvey(await as(world, person), survey_id, testKeys))
  expect(await ask(world, 'SELECT id FROM survey_answer')).toHaveLength(10)
})

test('the event of the municipality says that it answered, and nothing more', async () => {
  const { world, cast, surveyId } = await answered()
  const [person] = cast.coordinators as [TestPerson]
  const events = await ask<{ body: string }>(
    world,
    `SELECT body FROM audit_event WHERE organisation_id = '${person.organisation}' AND body LIKE '%survey.answered%'`,
  )
  expect(events).toHaveLength(1)
  const event = JSON.parse(events[0]?.body ?? '{}') as Record<string, unknown>
  expect(JSON.stringify(event)).toContain(surveyId)
  expect(JSON.stringify(event)).not.toMatch(/Verhaal|changes|e01a/)
  const times = await ask<{ column_name: string }>(
    world,
    "SELECT column_name FROM information_schema.columns WHERE table_name IN ('survey_sealed', 'survey_answer', 'survey_invitation') AND (data_type LIKE '%time%' OR column_name LIKE '%by%' OR column_name LIKE '%person%')",
  )
  expect(times).toEqual([])
})

test('a municipality sees nothing of the box, puts in once, and only when it was asked', async () => {
  const world = await newWorld()
  const cast = await addEffectCast(world)
  const surveyId = await makeSent(world, cast)
  const [asked] = cast.coordinators as [TestPerson]
  mustBeDone(await answerAs(world, asked, surveyId, { e01a: 'action' }))
  const stranger = await world.addOrganisation('municipality')
  for (const organisation of [asked.organisation, stranger, cast.committee]) {
    const scope = organisationScope(organisation, 'test')
    const seen = await world.db.read(scope, tx => tx.sql.selectFrom('survey_sealed').selectAll().execute())
    expect(seen).toEqual([])
    const put = world.db.write(scope, async tx => {
      await putInBox(tx, cast.lies.organisation, surveyId, Buffer.alloc(8))
      tx.bookkeeping()
    })
    await expect(put).rejects.toThrow(/row-level security/)
  }
})

test('a backup holds no key and no answer; without the key nobody opens, and VNG may ask anew', async () => {
  const { world, cast, surveyId } = await answered()
  const folder = mkdtempSync(join(tmpdir(), 'durven-leren-effect-'))
  try {
    const file = join(folder, 'copy')
    const manifest = await backUp(world.database.ownerUrl, file, undefined, world.now())
    const names = manifest.tables.map(table => table.name)
    expect(names).toContain('public.survey_sealed')
    expect(names).not.toContain('public.survey_key')
    expect(readFileSync(file).includes('Verhaal')).toBe(false)
  } finally {
    rmSync(folder, { recursive: true })
  }
  // As it is after that backup was put back.
  await ask(world, 'DELETE FROM survey_key')
  world.setNow(afterClosing)
  const outcome = await openSurvey(await as(world, cast.lies), surveyId, testKeys)
  expect(outcome).toMatchObject({ problems: [{ code: 'surveyKeyGone' }] })
  const again = { roundId: cast.roundId, closesOn: localDate('2027-01-15') }
  mustBeDone(await sendSurvey(await as(world, cast.noor), again, testKeys))
})
