// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { listVersions } from '../../platform/history/history.ts'
import { releaseNews, withdrawNews } from './actions/release-news.ts'
import { changeNews, dropNews, restoreNews, writeNews } from './actions/write-news.ts'
import { newsSubject } from './domain/news.ts'
import { openPaths, paths } from './paths.ts'
import { getNews } from './store/news.ts'
import {
  addPublicationCast,
  codesOf,
  makeDraft,
  makeReleased,
  mustBeDone,
  type PublicationCast,
  text,
} from './testing.ts'

let world: World
let visitor: Visitor
let cast: PublicationCast
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  cast = await addPublicationCast(world)
})

const see = async (path: string, person?: PublicationCast['chair']) =>
  (await visitor.visit(path, person ? { as: person } : {})).html
const changed = { title: 'De ronde is begonnen', body: 'De eerste bezoeken zijn er.' }

test('from draft to everybody: written in a form, read by another, on the list, on its page and in the feed', async () => {
  const sent = await visitor.post(paths.newNews(cast.committee), text, { as: cast.secretary })
  const at = sent.headers.get('location') ?? ''
  const id = at.split('/').at(-1) ?? ''
  await visitor.visit(openPaths.message(id), { status: 404 })
  expect(await see(at, cast.secretary)).toContain('U schreef dit zelf')
  expect(await see(`/bij/${cast.committee}/vandaag`, cast.chair)).toContain('Lees een nieuwsbericht')
  const unread = await visitor.post(
    paths.releaseNews(cast.committee, id),
    { version: '1' },
    { as: cast.chair },
  )
  expect(unread.status).toBe(422)
  const form = { version: '1', isRead: 'ja' }
  expect((await visitor.post(paths.releaseNews(cast.committee, id), form, { as: cast.chair })).status).toBe(
    303,
  )
  expect(await see(openPaths.news())).toContain(`href="${openPaths.message(id)}"`)
  expect(await see(openPaths.message(id))).toContain('24 november 2026')
  const { html: feed, response } = await visitor.visit(openPaths.feed())
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(feed).toContain(`<id>urn:uuid:${id}</id>`)
  expect(await see(`/bij/${cast.committee}/vandaag`, cast.chair)).not.toContain('Lees een nieuwsbericht')
})

test('a name of a municipality is warned for, and a mistake keeps what was typed', async () => {
  await world.addOrganisation('municipality', 'Gemeente Rietwaard')
  const id = mustBeDone(
    await writeNews(await as(world, cast.secretary), { title: 'Op bezoek', body: 'Wij waren in Rietwaard.' }),
  )
  expect(await see(paths.news(cast.committee, id), cast.chair)).toContain(
    '‘Rietwaard’ is de naam van een gemeente',
  )
  const empty = await visitor.post(
    paths.newNews(cast.committee),
    { title: '', body: 'Bewaard?' },
    { as: cast.secretary },
  )
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Bewaard?')
})

test('nobody releases the own text, nor what changed since it was read', async () => {
  const id = await makeDraft(world, cast)
  const release = async (person: PublicationCast['chair'], version: number) =>
    codesOf(await releaseNews(await as(world, person), { id, version, isRead: true }))
  expect(await release(cast.secretary, 1)).toEqual(['newsOwn'])
  mustBeDone(await changeNews(await as(world, cast.chair), { id, ...changed, version: 1 }))
  expect(await release(cast.member, 1)).toEqual(['newsChanged'])
  expect(await release(cast.chair, 2)).toEqual(['newsOwn'])
  expect(await release(cast.secretary, 2)).toEqual([])
  expect(await release(cast.member, 2)).toEqual(['newsNotDraft'])
})

test('a member does not write, an old proof does not release, another committee finds nothing', async () => {
  const id = await makeDraft(world, cast)
  await expect(as(world, cast.member).then(one => writeNews(one, text))).rejects.toThrow(NotAllowed)
  await expect(
    as(world, cast.chair, { proof: 'none' }).then(one => releaseNews(one, { id, version: 1, isRead: true })),
  ).rejects.toThrow(StepUpNeeded)
  const other = await addPublicationCast(world)
  await expect(
    as(world, other.chair).then(one => releaseNews(one, { id, version: 1, isRead: true })),
  ).rejects.toThrow(NotFound)
  await visitor.visit(paths.news(other.committee, id), { as: other.chair, status: 404 })
})

test('a second tab loses nothing, and an earlier text comes back', async () => {
  const id = await makeDraft(world, cast)
  const chair = await as(world, cast.chair)
  mustBeDone(await changeNews(chair, { id, ...changed, version: 1 }))
  await expect(changeNews(chair, { id, ...text, version: 1 })).rejects.toThrow(Conflict)
  await expect(restoreNews(chair, { id, version: 1, holds: 1 })).rejects.toThrow(Conflict)
  expect(await see(paths.newsHistory(cast.committee, id), cast.chair)).toContain('Terugzetten')
  mustBeDone(await restoreNews(chair, { id, version: 1, holds: 2 }))
  const now = await world.db.read(world.scope(cast.chair), async tx => ({
    news: await getNews(tx, id),
    versions: await listVersions(tx, newsSubject(id)),
  }))
  expect(now.news).toMatchObject({ ...text, version: 3, writtenBy: cast.chair.id })
  expect(now.versions).toHaveLength(3)
})

test('what was withdrawn has no words left for anybody, and stays withdrawn', async () => {
  const id = await makeReleased(world, cast)
  const secretary = await as(world, cast.secretary)
  expect(codesOf(await dropNews(secretary, id))).toEqual(['newsNotDraft'])
  expect(codesOf(await changeNews(secretary, { id, ...changed, version: 1 }))).toEqual(['newsNotDraft'])
  mustBeDone(await withdrawNews(secretary, { id, reason: 'Er stond een fout in.' }))
  expect(codesOf(await withdrawNews(secretary, { id, reason: 'Nog eens.' }))).toEqual(['newsNotReleased'])
  const html = await see(openPaths.message(id))
  expect(html).toContain('ingetrokken op 24 november 2026')
  expect(html).not.toMatch(/De commissie gaat op pad|Er stond een fout in/)
  for (const page of [openPaths.news(), openPaths.feed()])
    expect((await visitor.visit(page)).html).not.toContain(id)
  expect(await see(paths.news(cast.committee, id), cast.member)).toContain('Er stond een fout in')
})

test('a draft goes away with what waited for it', async () => {
  const id = await makeDraft(world, cast)
  mustBeDone(await dropNews(await as(world, cast.secretary), id))
  await visitor.visit(paths.news(cast.committee, id), { as: cast.chair, status: 404 })
  expect(await see(`/bij/${cast.committee}/vandaag`, cast.chair)).not.toContain('Lees een nieuwsbericht')
})
