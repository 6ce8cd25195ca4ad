// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoOpenTopics } from '../../content/demo/answers.ts'
import { committee, committeeCast, demoCast, vng } from '../../content/demo/cast.ts'
import { finishedStories } from '../../content/demo/finished.ts'
import { demoRevised } from '../../content/demo/more-time.ts'
import { demoMunicipalities, heidebrink } from '../../content/demo/municipalities.ts'
import { stories } from '../../content/demo/stories.ts'
import { municipalities } from '../../content/facts/municipalities.ts'
import { finishDemo, seedDemo } from '../../db/seeds/demo.ts'
import type { OrganisationId } from '../../src/kernel/ids.ts'
import { makeDossier } from '../../src/modules/visitation/domain/dossier.ts'
import type {
  ReportDocument,
  SelfImageDocument,
} from '../../src/modules/visitation/domain/handover-documents.ts'
import { visitStates } from '../../src/modules/visitation/domain/visit-states.ts'
import { listVisits } from '../../src/modules/visitation/store/visit.ts'
import { newKeyLine, parseKeys } from '../../src/platform/crypto/keyfile.ts'
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

const running = async () => (await visits()).filter(one => !one.roundName.includes('voorbereiding'))
const statesNow = async () =>
  Object.fromEntries((await running()).map(one => [one.municipality.name, one.state]))

/** At once when the demo is served. */
const atFirst = {
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
  Zandermeer: 'paused',
  Kromwolde: 'cancelled',
  Ravenstede: 'reactionIn',
  Waterhoven: 'refused',
}

test('the round stands in the states that its stories tell', async () => {
  expect(await statesNow()).toEqual(atFirst)
})

test('one municipality got more time, and of another the request waits for the secretary', async () => {
  const named = async (name: string) => (await visits()).find(one => one.municipality.name === name)
  expect(Object.keys((await named('Duinvoorde'))?.extended ?? {})).toEqual(['delegation'])
  expect((await named('Lindervaart'))?.extended).toEqual({})
  const waits = await world.db.read(organisationScope(committee, 'test'), tx =>
    tx.sql
      .selectFrom('work_item')
      .select('title')
      .where('organisation_id', '=', committee)
      .where('key', 'like', '%:extension')
      .where('done_at', 'is', null)
      .execute(),
  )
  expect(waits).toEqual([{ title: 'Beslis of Lindervaart meer tijd krijgt' }])
})

test('the draft of one report was revised before it became final', async () => {
  const visit = (await visits()).find(one => one.municipality.name === demoRevised.municipality)
  const draft = await world.db.read(organisationScope(committee, 'test'), tx =>
    findHandover<ReportDocument>(tx, { kind: 'visitation.draftReport', subjectId: visit?.id ?? '' }),
  )
  expect(draft?.version).toBe(2)
  expect(draft?.document.reactions.map(one => one.verdict)).toContain('takenOver')
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

describe('what is told while the demo is served already', () => {
  const count = async (kind: string) =>
    world.db.read(organisationScope(committee, 'test'), tx =>
      tx.sql
        .selectFrom('handover')
        .select('to_organisation')
        .where('kind', '=', kind)
        .where('from_organisation', '=', committee)
        .execute(),
    )

  beforeAll(async () => {
    const keys = parseKeys(newKeyLine())
    await finishDemo(world.db, world.now(), keys)
    await finishDemo(world.db, world.now(), keys)
  }, 120_000)

  test('the round has visits in every state that a visit can be in', async () => {
    const over = finishedStories.map(one => [one.municipality, 'surveyed'])
    expect(await statesNow()).toEqual({
      ...atFirst,
      ...Object.fromEntries(over),
      Lageveen: 'closed',
      Bremerwoude: 'merged',
      Ravenstede: 'followUp',
    })
    const been = await world.db.read(organisationScope(committee, 'test'), tx =>
      tx.sql.selectFrom('visit_state').select('state').distinct().execute(),
    )
    expect(been.map(one => one.state).toSorted()).toEqual([...visitStates].toSorted())
  })

  test('each final report once, one of them corrected and one withdrawn', async () => {
    const finals = await count('visitation.finalReport')
    expect(finals).toHaveLength(finishedStories.length + 2)
    expect(new Set(finals.map(one => one.to_organisation)).size).toBe(finishedStories.length + 1)
    const withdrawn = (await count('visitation.withdrawnReport')).map(one => one.to_organisation)
    const names = demoMunicipalities.filter(one => withdrawn.includes(one.id)).map(one => one.name)
    expect(names.toSorted()).toEqual(['Oosterdrecht', 'Wilgenburg'])
  })

  test('notes and drafts of one visit are destroyed, with a certificate for the municipality', async () => {
    expect(await count('visitation.destroyed')).toEqual([{ to_organisation: 'gm9016' }])
  })

  test('a supplement, a request to reopen and one under the Woo wait for somebody', async () => {
    for (const [kind, from] of [
      ['visitation.supplement', 'gm9006'],
      ['visitation.reopenRequest', 'gm9005'],
    ] as const) {
      const rows = await world.db.read(organisationScope(committee, 'test'), tx =>
        tx.sql.selectFrom('handover').select('from_organisation').where('kind', '=', kind).execute(),
      )
      expect(rows).toEqual([{ from_organisation: from }])
    }
    const asked = await world.db.read(organisationScope('gm9012' as OrganisationId, 'test'), tx =>
      tx.sql.selectFrom('woo_request').select('state').execute(),
    )
    expect(asked).toHaveLength(1)
  })

  test('VNG opened the effect survey of the first ten, and its totals are released', async () => {
    const surveys = await world.db.read(organisationScope(vng, 'test'), tx =>
      tx.sql.selectFrom('survey').select(['opened_at', 'figures']).execute(),
    )
    expect(surveys).toHaveLength(1)
    expect(surveys[0]?.opened_at).not.toBeNull()
    expect(surveys[0]?.figures).toMatchObject({ base: 10 })
    const told = await world.db.read(organisationScope(vng, 'test'), tx =>
      tx.sql.selectFrom('effect_round').select('stand').execute(),
    )
    const stands = told.map(one => one.stand as { reported: string[] })
    expect(stands.map(one => one.reported.length)).toEqual([finishedStories.length + 1])
  })

  test('the merger is in the register, and its visit goes on in that of the other', async () => {
    const merged = (await running()).find(one => one.state === 'merged')
    expect(merged?.mergers).toMatchObject([{ name: 'Noorderlaar', way: 'into' }])
    const links = await world.db.read(publicScope('test'), tx =>
      tx.sql
        .selectFrom('municipality_successor')
        .select('successor_id')
        .where('municipality_id', '=', merged?.municipality.id ?? '')
        .execute(),
    )
    expect(links).toEqual([{ successor_id: 'gm9010' }])
  })

  test('every page of every visit still opens for the secretary', async () => {
    const secretary = {
      ...committeeCast.secretary,
      organisation: committee,
      roles: ['committeeSecretary'] as const,
    }
    const visitor = makeVisitor(world)
    for (const visit of await running())
      await visitor.visit(`/bij/${committee}/bezoeken/${visit.id}`, { as: secretary })
    const round = `/bij/${committee}/rondes/${(await running())[0]?.roundId}`
    const { html } = await visitor.visit(round, { as: secretary })
    expect(html).toContain('bezoeken per maand')
  })
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
