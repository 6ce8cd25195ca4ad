// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../kernel/ids.ts'
import type { OrganisationKind, Role } from '../../kernel/roles.ts'
import type { Tx } from '../../platform/db/tx.ts'

/** Who a sign-in mail goes to. */
export type Recipient = {
  readonly name: string
  readonly email: string
  readonly organisationId: OrganisationId
  readonly organisation: string
}

/** The people among these whom the organisation of the scope keeps, and who have not left. */
export async function findRecipients(tx: Tx, people: readonly PersonId[]): Promise<Map<PersonId, Recipient>> {
  const rows = await tx.sql
    .selectFrom('person as p')
    .innerJoin('organisation as o', 'o.id', 'p.kept_by')
    .select(['p.id', 'p.name', 'p.email', 'p.kept_by', 'o.name as organisation'])
    .where('p.kept_by', '=', tx.scope.organisation ?? '')
    .where('p.id', 'in', people)
    .where('p.left_at', 'is', null)
    .execute()
  return new Map(
    rows.map(row => [
      row.id as PersonId,
      {
        name: row.name,
        email: row.email,
        organisationId: row.kept_by as OrganisationId,
        organisation: row.organisation,
      },
    ]),
  )
}

/** Somebody to be in the demo. */
export type CastMember = {
  readonly personId: PersonId
  readonly name: string
  readonly roles: readonly Role[]
}
export type CastOrganisation = {
  readonly id: OrganisationId
  readonly name: string
  readonly kind: OrganisationKind
}

/** The organisations of the demo: fictional municipalities, and everybody around them. */
export async function listCastOrganisations(tx: Tx): Promise<CastOrganisation[]> {
  const rows = await tx.sql
    .selectFrom('organisation')
    .select(['id', 'name', 'kind'])
    .where(eb => eb.or([eb('is_fictional', '=', true), eb('kind', '!=', 'municipality')]))
    .orderBy('kind')
    .orderBy('name')
    .limit(60)
    .execute()
  return rows.map(row => ({
    id: row.id as OrganisationId,
    name: row.name,
    kind: row.kind as OrganisationKind,
  }))
}

/** Who has a role today in the organisation of the scope. */
export async function listCast(tx: Tx, now: Date): Promise<CastMember[]> {
  const today = localDateOf(now)
  const rows = await tx.sql
    .selectFrom('role_assignment as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.name'])
    .select(eb => eb.fn.agg<string[]>('array_agg', ['r.role']).as('roles'))
    .where('r.organisation_id', '=', tx.scope.organisation ?? '')
    .where('r.starts_on', '<=', today)
    .where(eb => eb.or([eb('r.ends_on', 'is', null), eb('r.ends_on', '>=', today)]))
    .where('p.left_at', 'is', null)
    .groupBy(['p.id', 'p.name'])
    .orderBy('p.name')
    .limit(200)
    .execute()
  return rows.map(row => ({ personId: row.id as PersonId, name: row.name, roles: row.roles as Role[] }))
}

/** The mail address of the person of the scope. */
export async function findOwnEmail(tx: Tx): Promise<string | undefined> {
  const row = await tx.sql
    .selectFrom('person')
    .select('email')
    .where('id', '=', tx.scope.person ?? '')
    .executeTakeFirst()
  return row?.email
}

/** Who is administrator or CISO today in the organisation of the scope, read-only roles not counted. */
export async function listWatchers(
  tx: Tx,
  now: Date,
): Promise<{ readonly personId: PersonId; readonly role: 'administrator' | 'ciso' }[]> {
  const today = localDateOf(now)
  const rows = await tx.sql
    .selectFrom('role_assignment as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['r.person_id', 'r.role'])
    .where('r.organisation_id', '=', tx.scope.organisation ?? '')
    .where('r.role', 'in', ['administrator', 'ciso'])
    .where('r.is_read_only', '=', false)
    .where('r.starts_on', '<=', today)
    .where(eb => eb.or([eb('r.ends_on', 'is', null), eb('r.ends_on', '>=', today)]))
    .where('p.left_at', 'is', null)
    .limit(100)
    .execute()
  return rows.map(row => ({
    personId: row.person_id as PersonId,
    role: row.role as 'administrator' | 'ciso',
  }))
}

/** The organisation that keeps the platform, when there is one. */
export async function findPlatform(tx: Tx): Promise<OrganisationId | undefined> {
  const row = await tx.sql
    .selectFrom('organisation')
    .select('id')
    .where('kind', '=', 'platform')
    .orderBy('id')
    .executeTakeFirst()
  return row?.id as OrganisationId | undefined
}

/** Whether this person still has to read what changed about the sign-in services. */
export async function hasUnseenProviders(tx: Tx): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('work_item')
    .select('key')
    .where('organisation_id', '=', tx.scope.organisation ?? '')
    .where('person_id', '=', tx.scope.person ?? '')
    .where('key', 'like', 'sign-in-service:%:on:%')
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Names of these organisations. */
export async function listOrganisationNames(
  tx: Tx,
  ids: readonly OrganisationId[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.sql.selectFrom('organisation').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(row => [row.id, row.name]))
}
