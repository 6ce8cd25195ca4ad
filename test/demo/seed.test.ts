// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoOpenTopics } from '../../content/demo/answers.ts'
import { committee, committeeCast, demoCast, vng } from '../../content/demo/cast.ts'
import { heidebrink } from '../../content/demo/municipalities.ts'
import { stories } from '../../content/demo/stories.ts'
import { municipalities } from '../../content/facts/municipalities.ts'
import { finishDemo, seedDemo } from '../../db/seeds/demo.ts'
import { makeDossier } from '../../src/modules/visitation/domain/dossier.ts'
import type { SelfImageDocument } from '../../src/modules/visitation/domain/handover-documents.ts'
import { listVisits } from '../../src/modules/visitation/store/visit.ts'
import { organisationScope, publicScope } from '../../src/platform/db/scope.ts'
import { findHandover } from '../../src/platform/handover/store.ts'
import { makeVisitor } from '../support/visit.ts'
import { makeWorld, type World } from '../support/world.ts'

let world: World

beforeAll(async () => {
  world = await makeWorld()
  await seedDemo(world.db, world.now())
})
afterAll(() => world.close())

const visits = () => world.db.read(organisationScope(committee, 'test'), tx => listVisits(tx))

test('the round stands in every state that its stories tell', async () => {
  const running = (await visits()).filter(one => !one.roundName.includes('voorbereiding'))
  const states = Object.fromEntries(running.map(one => [one.municipality.name, one.state]))
  expect(states).toEqual({
    Heidebrink: 'candidate',
    Rietwaard: 'invited',
    Duinvoorde: 'accepted',
    Lindervaart: 'selfImageOut',
    Molenbroek: 'handedIn',
    Veldermeer: 'dateFixed',
    Sparrendam: 'held',
    Weidevliet: 'draftSent',
    Eikenhorst: 'reactionIn',
    Noorderlaar: 'dateFixed',
    Bremerwoude: 'paused',
    Ravenstede: 'reactionIn',
    Waterhoven: 'refused',
  })
})

test('a second time changes nothing', async () => {
  await seedDemo(world.db, world.now())
  const round = (await visits()).filter(one => !one.roundName.includes('voorbereiding'))
  expect(round).toHaveLength(stories.length)
  expect(await visits()).toHaveLength(stories.length + 12)
})

test('real municipalities are there as public facts, without anybody', async () => {
  const count = await world.db.read(publicScope('test'), tx =>
    tx.sql
      .selectFrom('organisation')
      .where('kind', '=', 'municipality')
      .where('is_fictional', '=', false)
      .select(eb => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  )
  expect(Number(count.count)).toBe(municipalities.length)
  for (const person of demoCast)
    for (const place of person.positions) expect(place.organisation).not.toMatch(/^gm[0-8]/)
})

test('everybody of the cast has a page of today that opens, and the secretary a full worklist', async () => {
  const visitor = makeVisitor(world)
  for (const person of demoCast)
    for (const place of person.positions)
      await visitor.visit(`/bij/${place.organisation}/vandaag`, {
        as: { ...person, organisation: place.organisation, roles: place.roles },
      })
  const secretary = {
    ...committeeCast.secretary,
    organisation: committee,
    roles: ['committeeSecretary'] as const,
  }
  const { html } = await visitor.visit(`/bij/${committee}/werkvoorraad`, { as: secretary })
  for (const { municipality } of stories) expect(html).toContain(municipality)
  expect(html).toContain('over tijd')
  for (const visit of await visits())
    await visitor.visit(`/bij/${committee}/bezoeken/${visit.id}`, { as: secretary })
})

test('the final report comes a little later, and once', async () => {
  await finishDemo(world.db, world.now())
  await finishDemo(world.db, world.now())
  const finals = await world.db.read(organisationScope(committee, 'test'), tx =>
    tx.sql
      .selectFrom('handover')
      .select('to_organisation')
      .where('kind', '=', 'visitation.finalReport')
      .execute(),
  )
  expect(finals).toEqual([{ to_organisation: 'gm9012' }])
  const ravenstede = (await visits()).find(one => one.municipality.name === 'Ravenstede')
  expect(ravenstede?.state).toBe('followUp')
  const told = await world.db.read(organisationScope(vng, 'test'), tx =>
    tx.sql.selectFrom('effect_round').select('stand').execute(),
  )
  expect(told).toMatchObject([{ stand: { reported: ['gm9012'] } }])
})

test('a dossier has most answers, some that are not known, and two people who see it differently', async () => {
  const eikenhorst = (await visits()).find(one => one.municipality.name === 'Eikenhorst')
  const handedIn = await world.db.read(organisationScope(committee, 'test'), tx =>
    findHandover<SelfImageDocument>(tx, {
      kind: 'visitation.selfImage',
      subjectId: eikenhorst?.id ?? '',
    }),
  )
  if (!handedIn) throw new Error('Eikenhorst handed nothing in')
  const dossier = makeDossier(handedIn.document)
  expect(dossier.differences.map(one => one.topic.code)).toContain('t29')
  expect(new Set(dossier.open.filter(one => !one.isUnknown).map(one => one.topic.code)).size).toBe(
    demoOpenTopics,
  )
  expect(dossier.open.some(one => one.isUnknown)).toBe(true)
})

test('nobody in Heidebrink knows of the visit yet', async () => {
  const rows = await world.db.read(organisationScope(heidebrink.id, 'test'), tx =>
    tx.sql.selectFrom('participation').selectAll().execute(),
  )
  expect(rows).toEqual([])
})

test('a round in preparation shows how it is spread, and asks nothing of anybody', async () => {
  const candidate = (await visits()).find(one => one.roundName.includes('voorbereiding'))
  const secretary = {
    ...committeeCast.secretary,
    organisation: committee,
    roles: ['committeeSecretary'] as const,
  }
  const visitor = makeVisitor(world)
  const round = await visitor.visit(`/bij/${committee}/rondes/${candidate?.roundId}`, { as: secretary })
  expect(round.html).toContain('Spreiding over het land')
  for (const page of ['werkvoorraad', 'vandaag']) {
    const { html } = await visitor.visit(`/bij/${committee}/${page}`, { as: secretary })
    expect(html).not.toContain(candidate?.municipality.name)
  }
})
