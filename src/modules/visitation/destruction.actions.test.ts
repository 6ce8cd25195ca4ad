// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import { addComment } from '../../platform/comments/comment.ts'
import { withClient } from '../../platform/db/prepare-database.ts'
import { findHandover } from '../../platform/handover/store.ts'
import { putSearchEntry } from '../../platform/search/search-entry.ts'
import { decideDestruction } from './actions/destruction/decide-destruction.ts'
import { saveNote } from './actions/dossier/save-note.ts'
import { saveReason } from './actions/dossier/save-reason.ts'
import { addParagraph } from './actions/report/add-paragraph.ts'
import { answerReaction } from './actions/report/answer-reaction.ts'
import { removePart } from './actions/report/remove-part.ts'
import { saveParagraph } from './actions/report/save-paragraph.ts'
import { saveSummary } from './actions/report/save-summary.ts'
import type { Certificate } from './domain/destruction.ts'
import type { VisitId } from './domain/visit.ts'
import { destructionJob } from './jobs.ts'
import { findDestruction } from './store/destruction.ts'
import { releasedMonthsAgo } from './testing/correction.ts'
import {
  addReportCast,
  eventsOf,
  makeReacted,
  makeWritten,
  openTasks,
  type ReportCast,
  release,
  reportOf,
} from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let cast: ReportCast
let visitId: VisitId

/** A word that stands in every note and draft, and in nothing that stays. */
const marker = 'kwartelei'

beforeAll(async () => {
  world = await makeWorld()
  cast = await addReportCast(world)
  visitId = await makeReacted(world, cast)
})
afterAll(() => world.close())

/** Notes, a reason, a removed paragraph, earlier texts, an answer, a remark and an entry in the search, all with the marker. */
async function leaveTraces(): Promise<void> {
  const anna = await as(world, cast.anna)
  const { summaryVersion, paragraphs } = await reportOf(world, cast, visitId)
  const note = newId()
  const first = { visitId, topic: null, note }
  mustBeDone(await saveNote(anna, { ...first, body: `${marker} een`, version: 0 }))
  mustBeDone(await saveNote(anna, { ...first, body: `${marker} twee`, version: 1 }))
  mustBeDone(await saveReason(anna, { visitId, topic: 't14', reason: `${marker} reden`, version: 1 }))
  mustBeDone(await saveSummary(anna, { visitId, body: `${marker} samen`, version: summaryVersion }))
  const [paragraph] = paragraphs
  if (!paragraph) throw new Error('a report without paragraphs')
  const part = { visitId, id: paragraph.id }
  mustBeDone(await saveParagraph(anna, { ...part, body: `${marker} alinea`, version: paragraph.version }))
  mustBeDone(
    await saveParagraph(anna, { ...part, body: 'Vier keer dit jaar.', version: paragraph.version + 1 }),
  )
  mustBeDone(await saveSummary(anna, { visitId, body: 'Kort en goed.', version: summaryVersion + 1 }))
  const removed = mustBeDone(await addParagraph(anna, { visitId, section: 'heard', body: `${marker} weg` }))
  mustBeDone(await removePart(anna, { visitId, id: removed.id }))
  const answer = { visitId, paragraph: paragraph.id, verdict: 'notTakenOver' as const }
  mustBeDone(await answerReaction(anna, { ...answer, body: `${marker} antwoord`, version: 0 }))
  mustBeDone(await answerReaction(anna, { ...answer, body: 'Het waren er drie.', version: 1 }))
  await world.db.write(world.scope(cast.anna), async tx => {
    await addComment(tx, { kind: 'visitation.report', id: visitId }, `${marker} opmerking`, world.now())
    const entry = { kind: 'note', subjectId: `${visitId}:1`, title: 'Notitie', url: '/', roles: [] }
    await putSearchEntry(tx, { ...entry, body: marker }, world.now())
    tx.bookkeeping()
  })
}

/** Every row of every table in which the word stands, as 'table: row'. */
const rowsWith = (word: string): Promise<string[]> =>
  withClient(world.database.ownerUrl, async client => {
    const { rows: tables } = await client.query<{ schema: string; name: string }>(
      `SELECT schemaname AS schema, tablename AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    )
    const found: string[] = []
    for (const { schema, name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT t::text AS row FROM "${schema}"."${name}" t WHERE strpos(t::text, $1) > 0`,
        [word],
      )
      found.push(...rows.map(({ row }) => `${name}: ${row}`))
    }
    return found
  })

const propose = () => destructionJob.run({ db: world.db, organisation: cast.committee, now: world.now() })
const found = () => world.db.read(world.scope(cast.secretary), tx => findDestruction(tx, visitId))
const decide = async (person: TestPerson, proof: 'fresh' | 'none' = 'fresh') =>
  decideDestruction(await as(world, person, { proof }), { visitId })
const told = (person: TestPerson, kind: string) =>
  world.db.read(world.scope(person), tx => findHandover<Certificate>(tx, { kind, subjectId: visitId }))

describe('notes and drafts of a visit', () => {
  test('are proposed for destruction by the job, not before the term is over, and once', async () => {
    await leaveTraces()
    await release(world, cast, visitId, 'final', [cast.secretary, cast.bas])
    await propose()
    expect(await found()).toBeUndefined()
    await releasedMonthsAgo(world, visitId, 3)
    await propose()
    await propose()
    expect(await found()).toMatchObject({ first: null, certificate: null })
    const events = await eventsOf(world, cast.secretary)
    expect(events.filter(one => one.action === 'destruction.proposed')).toHaveLength(1)
    const tasks = await openTasks(world, cast.secretary, `${visitId}:destroy`)
    expect(tasks.map(one => one.role ?? one.person_id).sort()).toEqual(
      ['chair', 'committeeSecretary', cast.anna.id, cast.bas.id].sort(),
    )
    expect(tasks[0]?.title).toContain('Heidebrink')
  })

  test('are destroyed by nobody from outside, and not without a fresh proof', async () => {
    await expect(decide(cast.coordinator)).rejects.toThrow(NotAllowed)
    await expect(decide(cast.outsider)).rejects.toThrow(NotFound)
    await expect(decide(cast.secretary, 'none')).rejects.toThrow(StepUpNeeded)
    expect(await rowsWith(marker)).not.toEqual([])
  })

  test('stay as long as one person decided, who cannot be both', async () => {
    expect(mustBeDone(await decide(cast.secretary)).step).toBe('first')
    expect(await decide(cast.secretary)).toMatchObject({ problems: [{ code: 'samePersonDestroys' }] })
    expect((await rowsWith(marker)).map(row => row.split(':')[0])).toEqual(
      expect.arrayContaining(['conversation_note', 'text_version', 'comment', 'search_entry']),
    )
  })

  test('are gone from every table after the second, the draft that was sent as well; the final report stays', async () => {
    const before = await told(cast.coordinator, 'visitation.draftReport')
    expect(JSON.stringify(before?.document)).toContain('drie keer')
    expect(mustBeDone(await decide(cast.anna)).step).toBe('second')
    expect(await rowsWith(marker)).toEqual([])
    // What stood in the draft only.
    expect(await rowsWith('besprak informatiebeveiliging het afgelopen jaar drie keer')).toEqual([])
    expect(await told(cast.coordinator, 'visitation.draftReport')).toBeUndefined()
    expect(JSON.stringify((await told(cast.coordinator, 'visitation.finalReport'))?.document)).toContain(
      'Vier keer dit jaar.',
    )
    expect(await openTasks(world, cast.secretary, `${visitId}:destroy`)).toEqual([])
  })

  test('leave a certificate of kinds, counts and digests with both sides, and nothing of the content', async () => {
    const certificate = (await found())?.certificate
    const counts = Object.fromEntries((certificate?.destroyed ?? []).map(one => [one.kind, one.count]))
    expect(counts).toMatchObject({
      notes: 1,
      reasons: 1,
      draftParts: 6,
      answers: 1,
      drafts: 1,
      remarks: 1,
      found: 1,
    })
    expect(counts.versions).toBeGreaterThan(9)
    for (const { sha256 } of certificate?.destroyed ?? []) expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(certificate?.by.map(one => one.name)).toEqual([cast.secretary.name, cast.anna.name])
    expect((await told(cast.coordinator, 'visitation.destroyed'))?.document).toEqual(certificate)
    const done = (await eventsOf(world, cast.secretary)).filter(one => one.action === 'destruction.done')
    expect(done).toHaveLength(certificate?.destroyed.length ?? 0)
  })

  test('are not destroyed twice', async () => {
    expect(await decide(cast.bas)).toMatchObject({ problems: [{ code: 'alreadyDestroyed' }] })
  })
})

test('of another visit nothing is touched, and what was not proposed does not exist', async () => {
  const other = await makeWritten(world, cast)
  expect((await reportOf(world, cast, other)).paragraphs).toHaveLength(3)
  await expect(decideDestruction(await as(world, cast.anna), { visitId: other })).rejects.toThrow(NotFound)
})

test('the program can empty a handover once and whole, and change nothing else of it', async () => {
  const change = (set: { document: string; destroyed_at?: Date }) =>
    world.db.write(world.scope(cast.secretary), async tx => {
      await tx.sql
        .updateTable('handover')
        .set(set)
        .where('kind', '=', 'visitation.finalReport')
        .where('subject_id', '=', visitId)
        .execute()
      tx.bookkeeping()
    })
  await expect(change({ document: '{"summary": "anders"}' })).rejects.toThrow('never changed')
  await expect(change({ document: '{"summary": ""}', destroyed_at: world.now() })).rejects.toThrow(
    'never changed',
  )
})
