// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import { arrangeTopic } from './actions/dossier/arrange-topic.ts'
import { chooseTopic } from './actions/dossier/choose-topic.ts'
import { restoreNote, saveNote } from './actions/dossier/save-note.ts'
import { restoreReason, saveReason } from './actions/dossier/save-reason.ts'
import { moveVisit } from './actions/move-visit.ts'
import type { VisitState } from './domain/visit-states.ts'
import { listConversationTopics } from './store/dossier.ts'
import { listNotes } from './store/note.ts'
import { getVisit } from './store/visit.ts'
import { makeHandedIn, makeSelfImageOut, type SelfImageCast, setVisit } from './testing/self-image.ts'
import { mustBeDone } from './testing.ts'

let world: World
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld()
  cast = await makeSelfImageOut(world)
  await setVisit(world, cast, { member: cast.member })
  await makeHandedIn(world, cast)
})
afterAll(() => world.close())

const choose = async (person: TestPerson, topic: string, reason = '') =>
  chooseTopic(await as(world, person), { visitId: cast.visitId, topic, reason })
const arrange = async (person: TestPerson, topic: string, change: 'up' | 'down' | 'drop') =>
  arrangeTopic(await as(world, person), { visitId: cast.visitId, topic, change })
const listed = async () =>
  (await world.db.read(world.scope(cast.secretary), tx => listConversationTopics(tx, cast.visitId))).map(
    one => one.code,
  )
const eventsOf = (action: string) =>
  world.db.read(world.scope(cast.secretary), async tx => {
    const rows = await tx.sql.selectFrom('audit_event').select('body').orderBy('seq').execute()
    return rows.map(row => JSON.parse(row.body)).filter(one => one.action === action)
  })

describe('topics of the talk', () => {
  test('are chosen with a reason, put in order and taken off, each with its event', async () => {
    for (const topic of ['t10', 't03', 't20'])
      mustBeDone(await choose(cast.member, topic, 'Daar begon u zelf over.'))
    mustBeDone(await arrange(cast.secretary, 't20', 'up'))
    expect(await listed()).toEqual(['t10', 't20', 't03'])
    mustBeDone(await arrange(cast.secretary, 't10', 'down'))
    mustBeDone(await arrange(cast.member, 't03', 'drop'))
    expect(await listed()).toEqual(['t20', 't10'])
    expect((await eventsOf('conversationTopic.chosen')).map(one => one.details)).toEqual([
      { topic: 't10' },
      { topic: 't03' },
      { topic: 't20' },
    ])
    expect((await eventsOf('conversationTopic.arranged')).length).toBe(3)
  })

  test('one that stands there already or does not exist is refused', async () => {
    expect(await choose(cast.member, 't20')).toMatchObject({
      problems: [{ field: 'onderwerp', code: 'topicAlreadyChosen' }],
    })
    expect(await choose(cast.member, 'x1')).toMatchObject({ problems: [{ code: 'unknownTopic' }] })
    await expect(arrange(cast.member, 't55', 'up')).rejects.toThrow(NotFound)
  })

  test('who does not visit does not find the visit, and another role may not', async () => {
    await expect(choose(cast.chair, 't01')).rejects.toThrow(NotFound)
    const stranger = await world.addPerson(
      await world.addOrganisation('committee', 'Andere commissie'),
      'committeeSecretary',
    )
    await expect(choose(stranger, 't01')).rejects.toThrow(NotFound)
    await expect(choose(cast.coordinator, 't01')).rejects.toThrow(NotAllowed)
  })

  test('before the self-image is handed in there is nothing to choose from', async () => {
    const early = await makeSelfImageOut(world)
    const input = { visitId: early.visitId, topic: 't01', reason: '' }
    await expect(chooseTopic(await as(world, early.secretary), input)).rejects.toThrow(NotFound)
  })
})

describe('why a topic is on the list', () => {
  const change = async (person: TestPerson, topic: string, reason: string, version: number) =>
    saveReason(await as(world, person), { visitId: cast.visitId, topic, reason, version })
  const putBack = async (person: TestPerson, topic: string, version: number, holds: number) =>
    restoreReason(await as(world, person), { visitId: cast.visitId, topic, version, holds })
  const reasonOf = async (code: string) =>
    (await world.db.read(world.scope(cast.secretary), tx => listConversationTopics(tx, cast.visitId))).find(
      one => one.code === code,
    )

  test('can be changed and put back; each is a version and an event without the text', async () => {
    mustBeDone(await choose(cast.member, 't27', 'Eerste reden'))
    mustBeDone(await change(cast.secretary, 't27', 'Tweede reden', 1))
    mustBeDone(await change(cast.secretary, 't27', 'Tweede reden', 1))
    mustBeDone(await putBack(cast.member, 't27', 1, 2))
    expect(await reasonOf('t27')).toMatchObject({ reason: 'Eerste reden', version: 3 })
    const events = [
      ...(await eventsOf('conversationTopic.reasonSaved')),
      ...(await eventsOf('conversationTopic.reasonRestored')),
    ]
    expect(events.map(one => one.details)).toEqual([
      { topic: 't27', version: 2 },
      { topic: 't27', version: 3 },
    ])
  })

  test('what a colleague wrote meanwhile is not overwritten', async () => {
    mustBeDone(await choose(cast.member, 't28', 'Van het lid'))
    mustBeDone(await change(cast.secretary, 't28', 'Van de secretaris', 1))
    const late = change(cast.member, 't28', 'Te laat', 1)
    await expect(late).rejects.toMatchObject({
      mine: 'Te laat',
      theirs: 'Van de secretaris',
      theirVersion: 2,
    })
    await expect(putBack(cast.member, 't28', 1, 1)).rejects.toThrow(Conflict)
    expect(await reasonOf('t28')).toMatchObject({ reason: 'Van de secretaris', version: 2 })
  })

  test('a topic that comes back on the list goes on in its history', async () => {
    mustBeDone(await choose(cast.member, 't29', 'Toen'))
    mustBeDone(await arrange(cast.member, 't29', 'drop'))
    await expect(change(cast.member, 't29', 'Niet op de lijst', 1)).rejects.toThrow(NotFound)
    mustBeDone(await choose(cast.member, 't29', 'Nu'))
    mustBeDone(await putBack(cast.member, 't29', 1, 2))
    expect(await reasonOf('t29')).toMatchObject({ reason: 'Toen', version: 3 })
    await expect(putBack(cast.member, 't29', 9, 3)).rejects.toThrow(NotFound)
  })

  test('is for who visits, and nobody else', async () => {
    await expect(change(cast.chair, 't20', 'Voorzitter', 1)).rejects.toThrow(NotFound)
    await expect(change(cast.coordinator, 't20', 'Gemeente', 1)).rejects.toThrow(NotAllowed)
    await expect(putBack(cast.coordinator, 't20', 1, 1)).rejects.toThrow(NotAllowed)
  })
})

describe('notes of the talk', () => {
  const save = async (
    person: TestPerson,
    note: string,
    body: string,
    version: number,
    topic: string | null = 't10',
  ) => saveNote(await as(world, person), { visitId: cast.visitId, note, topic, body, version })
  const stored = async (note: string) =>
    (await world.db.read(world.scope(cast.secretary), tx => listNotes(tx, cast.visitId, note)))[0]

  test('are made once however often the first save comes, and count their versions', async () => {
    const note = newId()
    expect(mustBeDone(await save(cast.member, note, 'Zij oefenen', 0)).version).toBe(1)
    expect(mustBeDone(await save(cast.member, note, 'Zij oefenen', 0)).version).toBe(1)
    expect(mustBeDone(await save(cast.member, note, 'Zij oefenen elk jaar', 1)).version).toBe(2)
    expect(await stored(note)).toMatchObject({ body: 'Zij oefenen elk jaar', topic: 't10', version: 2 })
    const events = await eventsOf('conversationNote.saved')
    expect(events.length).toBe(2)
    expect(JSON.stringify(events)).not.toContain('oefenen')
  })

  test('a stale save of another window gives both texts', async () => {
    const note = newId()
    mustBeDone(await save(cast.member, note, 'Eerst', 0, null))
    mustBeDone(await save(cast.member, note, 'Venster een', 1, null))
    const late = save(cast.member, note, 'Venster twee', 1, null)
    await expect(late).rejects.toThrow(Conflict)
    await expect(late).rejects.toMatchObject({ mine: 'Venster twee', theirs: 'Venster een', theirVersion: 2 })
  })

  test('nobody writes in the note of another, nor of a visit that is not theirs', async () => {
    const note = newId()
    mustBeDone(await save(cast.member, note, 'Van het lid', 0))
    await expect(save(cast.secretary, note, 'Overschreven', 1)).rejects.toThrow(NotFound)
    await expect(save(cast.chair, newId(), 'Voorzitter bezoekt niet', 0)).rejects.toThrow(NotFound)
    await expect(save(cast.coordinator, newId(), 'Gemeente', 0)).rejects.toThrow(NotAllowed)
    await expect(save(cast.member, newId(), 'Onbekend onderwerp', 0, 'x9')).rejects.toThrow(NotFound)
    const other = await makeSelfImageOut(world)
    const input = { visitId: other.visitId, note, topic: null, body: 'Elders', version: 1 }
    await expect(saveNote(await as(world, other.secretary), input)).rejects.toThrow()
    expect((await stored(note))?.body).toBe('Van het lid')
  })

  test('an earlier version can be put back by its writer', async () => {
    const note = newId()
    mustBeDone(await save(cast.member, note, 'Versie een', 0))
    mustBeDone(await save(cast.member, note, 'Versie twee', 1))
    const back = { visitId: cast.visitId, note, version: 1 }
    const member = await as(world, cast.member)
    await expect(restoreNote(member, { ...back, holds: 1 })).rejects.toThrow(Conflict)
    mustBeDone(await restoreNote(member, { ...back, holds: 2 }))
    expect(await stored(note)).toMatchObject({ body: 'Versie een', version: 3 })
    const wrong = { visitId: cast.visitId, note, version: 1, holds: 3 }
    await expect(restoreNote(await as(world, cast.secretary), wrong)).rejects.toThrow(NotFound)
  })
})

describe('what waits for those who visit', () => {
  const waiting = (one: SelfImageCast) =>
    world.db.read(world.scope(one.secretary), async tx => {
      const rows = await tx.sql
        .selectFrom('work_item')
        .select('key')
        .where('key', 'like', `visit:${one.visitId}:%`)
        .where('done_at', 'is', null)
        .execute()
      return rows.map(row => row.key.split(':')[2]).sort()
    })
  const handedIn = async () => {
    const one = await makeSelfImageOut(world)
    await setVisit(world, one, { member: one.member })
    await makeHandedIn(world, one)
    return one
  }
  const move = (one: SelfImageCast, to: VisitState) =>
    world.db.write(world.scope(one.secretary), async tx => {
      expect(await moveVisit(tx, await getVisit(tx, one.visitId), to, world.now(), 'Proef.'), to).toBe(true)
    })

  test('reading the self-image waits until the talk was held, also over a pause', async () => {
    const one = await handedIn()
    expect(await waiting(one)).toEqual(['dossier', 'dossier', 'schedule'])
    for (const to of ['dateFixed', 'paused', 'dateFixed'] as const) {
      await move(one, to)
      expect(await waiting(one), to).toEqual(['dossier', 'dossier'])
    }
    await move(one, 'held')
    expect(await waiting(one)).toEqual(['draft'])
  })

  test('nothing waits any more for a visit that does not go on', async () => {
    const one = await handedIn()
    await move(one, 'cancelled')
    expect(await waiting(one)).toEqual([])
  })
})
