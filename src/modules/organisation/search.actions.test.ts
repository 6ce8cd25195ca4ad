// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../kernel/ids.ts'
import { organisationScope } from '../../platform/db/scope.ts'
import { blockAccount, unblockAccount } from '../identity/index.ts'
import { addColleague } from './actions/add-colleague.ts'
import { endRole } from './actions/end-role.ts'
import { giveRole } from './actions/give-role.ts'
import { leaveOrganisation } from './actions/leave-organisation.ts'
import { searchJob } from './jobs.ts'
import { deskFor, giveAccount, mustBeDone, signInOfWorld } from './testing.ts'

let world: World
let visitor: Visitor
let heidebrink: OrganisationId
let sanne: TestPerson
let councillor: TestPerson
let neighbour: TestPerson
const today = localDate('2026-11-24')

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  heidebrink = await world.addOrganisation('municipality', 'Heidebrink')
  sanne = await world.addPerson(heidebrink, 'administrator')
  councillor = await world.addPerson(heidebrink, 'councillor')
  neighbour = await world.addPerson(
    await world.addOrganisation('municipality', 'Lindervaart'),
    'administrator',
    'ciso',
  )
  await giveAccount(world, sanne, 'sanne@voorbeeld.example')
})
afterAll(() => world.close())

const find = async (who: TestPerson, typed: string) =>
  (await visitor.visit(`/bij/${who.organisation}/zoeken?q=${encodeURIComponent(typed)}`, { as: who })).html
const isFound = async (who: TestPerson, name: string, typed = name) =>
  (await find(who, typed)).includes(`>${name}</a>`)
const asAdministrator = async () => [await as(world, sanne), deskFor(world, sanne)] as const
const add = async (name: string, more: object = {}) => {
  const email = `${name.split(' ')[0]?.toLowerCase()}@heidebrink.example`
  const wish = { name, email, role: 'controller', startsOn: today, lastOn: null, ...more } as const
  return mustBeDone(await addColleague(...(await asAdministrator()), wish))
}
const night = (organisation = heidebrink) => searchJob.run({ db: world.db, organisation, now: world.now() })

describe('a colleague', () => {
  test('is found by name, its beginning and role by everybody of the organisation, and by nobody else', async () => {
    await add('Noor de Wit')
    for (const typed of ['Noor de Wit', 'noor', 'controller'])
      for (const who of [sanne, councillor]) expect(await isFound(who, 'Noor de Wit', typed)).toBe(true)
    expect(await find(councillor, 'noor')).toContain(`/bij/${heidebrink}/organisatie`)
    expect(await find(councillor, 'noor')).not.toContain('noor@')
    expect(await isFound(neighbour, 'Noor de Wit', 'noor')).toBe(false)
    expect(await isFound(neighbour, 'Noor de Wit', 'controller')).toBe(false)
  })

  test('is found by another role from when it is given, and no more by one that ended', async () => {
    const id = await add('Bram Kok')
    mustBeDone(
      await giveRole(...(await asAdministrator()), {
        personId: id,
        role: 'privacyOfficer',
        startsOn: today,
        lastOn: null,
      }),
    )
    expect(await isFound(councillor, 'Bram Kok', 'gegevensbescherming')).toBe(true)
    const end = async (role: 'privacyOfficer' | 'controller') =>
      mustBeDone(await endRole(...(await asAdministrator()), { personId: id, role, end: 'now' }))
    await end('privacyOfficer')
    expect(await isFound(councillor, 'Bram Kok', 'gegevensbescherming')).toBe(false)
    expect(await isFound(councillor, 'Bram Kok')).toBe(true)
    await end('controller')
    expect(await isFound(councillor, 'Bram Kok')).toBe(false)
  })

  test('who leaves is found no more', async () => {
    const personId = await add('Lot Smit')
    const [context, desk] = await asAdministrator()
    const input = { personId, toPerson: sanne.id, roles: [], end: 'now' } as const
    mustBeDone(await leaveOrganisation(context, { desk, transfers: [] }, input))
    expect(await isFound(councillor, 'Lot Smit')).toBe(false)
  })

  test('whose role begins later is found from the night before that day, and until the night after the last', async () => {
    const start = world.now()
    await add('Mees Vos', { startsOn: localDate('2026-12-01'), lastOn: localDate('2026-12-31') })
    expect(await isFound(councillor, 'Mees Vos')).toBe(false)
    for (const [at, expected] of [
      ['2026-12-01T00:10:00Z', true],
      ['2026-12-31T00:10:00Z', true],
      ['2027-01-01T00:10:00Z', false],
    ] as const) {
      world.setNow(at)
      await night()
      expect(await isFound(councillor, 'Mees Vos')).toBe(expected)
    }
    world.setNow(start.toISOString())
  })

  test('is found by the new name, and not at all once erased', async () => {
    const id = await add('Fleur Jansen')
    const change = (values: { name?: string; left_at?: Date }) =>
      world.db.write(world.scope(sanne), async tx => {
        await tx.sql.updateTable('person').set(values).where('id', '=', id).execute()
        tx.record({ action: 'test.person', object: { kind: 'person', id } })
      })
    await change({ name: 'Fleur Bakker' })
    await night()
    expect(await isFound(councillor, 'Fleur Bakker', 'fleur')).toBe(true)
    expect(await isFound(councillor, 'Fleur Jansen', 'fleur')).toBe(false)
    await change({ left_at: world.now() })
    await night()
    expect(await isFound(councillor, 'Fleur Bakker', 'fleur')).toBe(false)
  })

  test('is not found from the moment of a block until it ends', async () => {
    const id: PersonId = await add('Kees Blok')
    const signIn = signInOfWorld(world)
    await blockAccount(signIn, id, sanne.id, world.now())
    expect(await isFound(councillor, 'Kees Blok')).toBe(false)
    await unblockAccount(signIn, id, sanne.id)
    expect(await isFound(councillor, 'Kees Blok')).toBe(true)
  })

  test('of a successor who only reads along is no colleague', async () => {
    await world.db.write(organisationScope(heidebrink, 'test'), async tx => {
      await tx.sql
        .insertInto('role_assignment')
        .values({
          organisation_id: heidebrink,
          id: crypto.randomUUID(),
          person_id: neighbour.id,
          role: 'ciso',
          starts_on: '2026-01-01',
          is_read_only: true,
        })
        .execute()
      tx.record({ action: 'test.role', object: { kind: 'person', id: neighbour.id } })
    })
    await night()
    expect(await isFound(councillor, neighbour.name)).toBe(false)
    expect(await isFound(councillor, sanne.name)).toBe(true)
  })

  test('a second night changes nothing', async () => {
    const entries = () =>
      world.db.read(world.scope(sanne), tx =>
        tx.sql
          .selectFrom('search_entry')
          .select(['subject_id', 'changed_at'])
          .orderBy('subject_id')
          .execute(),
      )
    await night()
    const before = await entries()
    world.setNow('2026-11-25T00:10:00Z')
    await night()
    expect(await entries()).toEqual(before)
  })
})
