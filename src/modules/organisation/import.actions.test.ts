// SPDX-License-Identifier: EUPL-1.2
// The importer on the real changes of 2015 to 2023, with people in municipalities that merged and split.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { municipalities } from '../../../content/facts/municipalities.ts'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { organisationId } from '../../kernel/ids.ts'
import { verifyDatabase } from '../../platform/audit/verify-database.ts'
import { withClient } from '../../platform/db/prepare-database.ts'
import { publicScope } from '../../platform/db/scope.ts'
import { applyChanges } from './actions/apply-changes.ts'
import { loadMunicipalities } from './actions/load-municipalities.ts'
import { offerChanges } from './actions/offer-changes.ts'
import { formerMunicipalities, municipalitiesOn, successorsOf } from './domain/register.ts'
import { namesJob } from './jobs.ts'
import { loadRegister } from './store/register.ts'
import {
  addPeopleOf2020,
  changesSince2015,
  codes,
  importList,
  offerList,
  type PeopleOf2020,
  registerOf2015,
  tryList,
} from './testing/changes.ts'
import { actionsIn, addPlatform, codesOf, deskFor, mustBeDone, termsIn } from './testing.ts'

const today = localDate('2020-12-01')
let world: World
let platform: TestPerson
let people: PeopleOf2020
let listId: string

beforeAll(async () => {
  world = await makeWorld('2020-12-01T09:00:00Z')
  platform = await addPlatform(world, registerOf2015)
  people = await addPeopleOf2020(world)
})
afterAll(() => world.close())

const registerNow = () => world.db.read(publicScope('test'), loadRegister)

describe('the importer', () => {
  test('refuses what is no list, and says what is wrong per line', async () => {
    const offer = async (text: string | Uint8Array) =>
      codesOf(
        await offerChanges(await as(world, platform), {
          name: 'lijst.csv',
          field: 'file',
          bytes: typeof text === 'string' ? Buffer.from(text) : text,
        }),
      )
    expect(await offer(Uint8Array.of(0xff, 0xfe, 0x00))).toEqual(['notText'])
    expect(await offer('[{"no": "list"}]')).toEqual(['jsonWithoutChanges'])
    expect(await offer('datum,soort,van\nmorgen,naamswijziging,gm0363')).toEqual(['dateInvalid'])
  })

  test('is for the platform only', async () => {
    const bytes = { name: 'lijst.csv', bytes: changesSince2015, field: 'file' } as const
    const byTown = offerChanges(await as(world, people.amsterdam), bytes)
    await expect(byTown).rejects.toThrow(NotFound)
    listId = await offerList(world, platform, changesSince2015)
    const stale = await as(world, platform, { proof: 'none' })
    const wish = { importId: listId, fingerprint: '' }
    await expect(applyChanges(stale, deskFor(world, platform), wish)).rejects.toThrow(StepUpNeeded)
    const town = await as(world, people.amsterdam)
    await expect(applyChanges(town, deskFor(world, platform), wish)).rejects.toThrow(NotFound)
  })

  test('tells before: who loses, who may read, and where somebody must choose', async () => {
    const { plan, access } = await tryList(world, platform, listId)
    expect([plan.created.length, plan.ended.length]).toEqual([21, 72])
    const losing = access.losing.map(({ assignment, on }) => `${assignment.organisationId} ${on}`)
    expect(losing.toSorted()).toEqual(['gm0457 2022-03-24', 'gm0501 2023-01-01', 'gm0788 2021-01-01'])
    const gaining = access.gaining.map(one => `${one.organisationId} ${one.role} ${one.from}..${one.to}`)
    expect(gaining).toEqual(
      expect.arrayContaining([
        'gm0457 ciso 2022-03-24..2029-03-24',
        'gm0457 administrator 2022-03-24..2029-03-24',
      ]),
    )
    expect(access.gaining.every(one => one.readOnlyGround !== undefined)).toBe(true)
    const split = access.undecided.find(one => one.organisationId === codes.haaren)
    expect(new Set(split?.candidates.map(one => one.personId))).toEqual(
      new Set([people.tilburg.id, people.vught.id]),
    )
    expect(await actionsIn(world, codes.weesp)).not.toContain('role.ended')
    expect((await registerNow()).length).toBe(393)
  })

  test('refuses what is not what was shown: somebody got a role in between', async () => {
    const { fingerprint } = await tryList(world, platform, listId)
    const newcomer = await world.addPerson(codes.weesp, 'controller')
    const wish = { importId: listId, fingerprint }
    const outcome = await applyChanges(await as(world, platform), deskFor(world, platform), wish)
    expect(codesOf(outcome)).toEqual(['staleDryRun'])
    expect(await termsIn(world, codes.weesp, today, newcomer)).toEqual(['controller 2020-01-01..'])
    expect((await registerNow()).length).toBe(393)
  })

  test('does what was shown: the register, and the roles per organisation with their own events', async () => {
    const { fingerprint } = await tryList(world, platform, listId)
    const wish = { importId: listId, fingerprint }
    const apply = async () => applyChanges(await as(world, platform), deskFor(world, platform), wish)
    for (const outcome of await Promise.all([apply(), apply()])) mustBeDone(outcome)
    const applied = (await actionsIn(world, platform.organisation)).filter(
      action => action === 'municipalImport.applied',
    )
    expect(applied).toHaveLength(1)
    const register = await registerNow()
    expect(municipalitiesOn(register, localDate('2015-01-01'))).toHaveLength(393)
    expect(municipalitiesOn(register, localDate('2017-06-01'))).toHaveLength(388)
    expect(municipalitiesOn(register, localDate('2023-01-01'))).toHaveLength(342)
    expect(successorsOf(register, codes.haaren, localDate('2023-01-01'))).toEqual([
      'gm0757',
      'gm0824',
      'gm0855',
      'gm0865',
    ])
    expect(await termsIn(world, codes.weesp, today, people.weesp)).toEqual(['ciso 2020-01-01..2022-03-23'])
    expect(await termsIn(world, codes.weesp, today, people.amsterdam)).toEqual([
      'administrator 2022-03-24..2029-03-23 r',
      'ciso 2022-03-24..2029-03-23 r',
    ])
    expect(await termsIn(world, codes.utrecht, today)).toEqual(['ciso 2020-01-01..'])
    expect(await actionsIn(world, codes.weesp)).toEqual(
      expect.arrayContaining(['role.ended', 'role.readingGranted']),
    )
    expect((await actionsIn(world, platform.organisation)).at(-1)).toBe('municipalImport.applied')
  })

  test('changes nothing a second time, and offered again it has nothing to do', async () => {
    const before = await termsIn(world, codes.weesp, today)
    const events = (await actionsIn(world, codes.weesp)).length
    const wish = { importId: listId, fingerprint: 'other' }
    mustBeDone(await applyChanges(await as(world, platform), deskFor(world, platform), wish))
    listId = await offerList(world, platform, changesSince2015)
    const { plan, access, fingerprint } = await tryList(world, platform, listId)
    expect([plan.created, plan.ended, plan.linked, access.losing, access.gaining]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ])
    const again = { importId: listId, fingerprint }
    mustBeDone(await applyChanges(await as(world, platform), deskFor(world, platform), again))
    expect(await termsIn(world, codes.weesp, today)).toEqual(before)
    expect(await actionsIn(world, codes.weesp)).toHaveLength(events)
  })
})

test('a new name counts from its day, and the roles stay', async () => {
  const lines = [
    'datum;soort;van;naam;inwoners',
    '1-2-2021;naamswijziging;gm0344;Utrecht-Stad;',
    '1-1-2020;inwoners;gm0344;;357.597',
  ].join('\n')
  await importList(world, platform, Buffer.from(lines))
  const nameNow = async () => (await as(world, people.utrecht)).actor.organisation.name
  expect(await nameNow()).toBe('Utrecht')
  world.setNow('2021-02-01T09:00:00Z')
  await namesJob.run({ db: world.db, organisation: platform.organisation, now: world.now() })
  expect(await nameNow()).toBe('Utrecht-Stad')
  const entry = (await registerNow()).find(one => one.code === codes.utrecht)
  expect(entry?.inhabitants).toContainEqual({ on: '2020-01-01', count: 357_597 })
  expect(await termsIn(world, codes.utrecht, localDate('2021-02-01'))).toEqual(['ciso 2020-01-01..'])
})

describe('the carried facts', () => {
  test('are loaded once: what is there is left alone', async () => {
    expect(await loadMunicipalities(world.db, world.now(), municipalities)).toBe(0)
    const register = await registerNow()
    expect(register.find(one => one.code === codes.utrecht)?.name).toBe('Utrecht-Stad')
  })

  test('an empty instance gets all of them: 342 of 2023, and those that went before', async () => {
    const empty = await makeWorld('2026-11-24T09:00:00Z')
    try {
      expect(await loadMunicipalities(empty.db, empty.now())).toBe(414)
      const register = await empty.db.read(publicScope('test'), loadRegister)
      const day = localDate('2026-11-24')
      expect(municipalitiesOn(register, day)).toHaveLength(342)
      expect(formerMunicipalities(register, day)).toHaveLength(72)
      expect(register.map(({ formerNames: _, ...entry }) => entry)).toEqual(
        municipalities.map(entry => ({
          ...entry,
          successors: entry.successors.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
        })),
      )
      expect(await loadMunicipalities(empty.db, empty.now())).toBe(0)
      expect(await actionsIn(empty, organisationId('beheer'))).toEqual(['register.loaded'])
    } finally {
      await empty.close()
    }
  })
})

test('every chain of every organisation verifies', async () => {
  const reports = await withClient(world.database.ownerUrl, client => verifyDatabase(client, []))
  expect(reports.length).toBeGreaterThan(5)
  expect(reports.filter(report => report.fault !== undefined)).toEqual([])
})
