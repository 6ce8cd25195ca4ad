// SPDX-License-Identifier: EUPL-1.2
import { newId, type OrganisationId, organisationId, type PersonId } from '../../src/kernel/ids.ts'
import type { OrganisationKind, Role } from '../../src/kernel/roles.ts'
import { modules } from '../../src/modules.ts'
import { saveAccount } from '../../src/platform/auth/store/accounts.ts'
import { type Database, openDatabase } from '../../src/platform/db/database.ts'
import type { Scope } from '../../src/platform/db/scope.ts'
import { receiveHandovers } from '../../src/platform/handover/receive.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

/** A person of a test with one organisation in sight. */
export type TestPerson = {
  readonly id: PersonId
  readonly name: string
  readonly organisation: OrganisationId
  readonly roles: readonly Role[]
}

/** A database of its own for one test file, a clock that stands still, and builders for organisations and people. */
export type World = {
  readonly db: Database
  readonly database: TestDatabase
  now: () => Date
  /** Moves the clock to this instant. */
  setNow(at: string): void
  addOrganisation(kind: OrganisationKind, name?: string): Promise<OrganisationId>
  addPerson(organisation: OrganisationId, ...roles: Role[]): Promise<TestPerson>
  /** Gives an existing person a role in another organisation. */
  addRole(person: TestPerson, organisation: OrganisationId, ...roles: Role[]): Promise<TestPerson>
  scope(person: TestPerson): Scope
  close(): Promise<void>
}

/** Makes a world at this instant, on a copy of the migrated template. */
export async function makeWorld(at = '2026-11-24T09:00:00Z'): Promise<World> {
  const database = await createTestDatabase()
  let instant = new Date(at)
  const now = () => instant
  const receivers = Object.assign({}, ...modules.map(module => module.receivers ?? {}))
  const db: Database = openDatabase({
    appUrl: database.appUrl,
    identityUrl: database.identityUrl,
    connections: 4,
    now,
    onHandover: async to => void (await receiveHandovers(db, receivers, to, now)),
    onError: error => {
      if (!isClosing) throw error
    },
  })
  let count = 0
  let isClosing = false
  const in_ = (organisation: OrganisationId): Scope => ({
    person: null,
    organisation,
    organisations: [organisation],
    origin: 'test',
  })

  async function addRole(
    person: TestPerson,
    organisation: OrganisationId,
    ...roles: Role[]
  ): Promise<TestPerson> {
    await db.write(in_(organisation), async tx => {
      for (const role of roles)
        await tx.sql
          .insertInto('role_assignment')
          .values({
            organisation_id: organisation,
            id: newId(),
            person_id: person.id,
            role,
            starts_on: '2020-01-01',
          })
          .execute()
      tx.record({ action: 'test.role', object: { kind: 'person', id: person.id } })
    })
    return { ...person, organisation, roles }
  }

  return {
    db,
    database,
    now,
    setNow: text => {
      instant = new Date(text)
    },
    async addOrganisation(kind, name) {
      count += 1
      const id = organisationId(
        `${kind === 'municipality' ? 'gm9' : kind.slice(0, 5)}${String(count).padStart(3, '0')}`,
      )
      await db.write({ ...in_(organisationId('beheer')), organisations: [] }, async tx => {
        await tx.sql
          .insertInto('organisation')
          .values({ id, kind, name: name ?? `Gemeente Proef ${count}`, is_fictional: true })
          .execute()
        tx.record({ action: 'test.organisation', object: { kind: 'organisation', id } })
      })
      return id
    },
    async addPerson(organisation, ...roles) {
      count += 1
      const person: TestPerson = {
        id: newId<'PersonId'>(),
        name: `Proefpersoon ${count}`,
        organisation,
        roles,
      }
      await db.write(in_(organisation), async tx => {
        await tx.sql
          .insertInto('person')
          .values({
            id: person.id,
            name: person.name,
            email: `proef${count}@voorbeeld.example`,
            kept_by: organisation,
          })
          .execute()
        tx.record({ action: 'test.person', object: { kind: 'person', id: person.id } })
      })
      await saveAccount(db.identity, person.id, `proef${count}@voorbeeld.example`, now())
      return addRole(person, organisation, ...roles)
    },
    addRole,
    scope: person => ({
      person: person.id,
      organisation: person.organisation,
      organisations: [person.organisation],
      origin: 'test',
    }),
    async close() {
      isClosing = true
      await db.close()
      await database.drop()
    },
  }
}
