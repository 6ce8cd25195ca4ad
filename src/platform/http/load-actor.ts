// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import type { Actor, Membership, SignedIn } from '../../kernel/actor.ts'
import { localDateOf } from '../../kernel/dates.ts'
import type { OrganisationId } from '../../kernel/ids.ts'
import type { OrganisationKind, Role } from '../../kernel/roles.ts'
import type { Scope } from '../db/scope.ts'
import type { Tx } from '../db/tx.ts'
import type { Session } from './sessions.ts'

/** The scope in which only the person's own roles can be seen. */
export const personScope = (session: Session, origin: string): Scope => ({
  person: session.personId,
  organisation: null,
  organisations: [],
  origin,
})

/** Who this is and where he or she has a role today, in one statement. */
export async function loadSignedIn(tx: Tx, session: Session, now: Date): Promise<SignedIn | undefined> {
  const today = localDateOf(now)
  const rows = await tx.sql
    .selectFrom('person')
    .leftJoin('role_assignment as r', join =>
      join
        .onRef('r.person_id', '=', 'person.id')
        .on('r.starts_on', '<=', today)
        .on(eb => eb.or([eb('r.ends_on', 'is', null), eb('r.ends_on', '>=', today)])),
    )
    .leftJoin('organisation as o', 'o.id', 'r.organisation_id')
    .where('person.id', '=', session.personId)
    .where('person.left_at', 'is', null)
    .groupBy(['person.name', 'o.id', 'o.name', 'o.kind'])
    .select(['person.name as person', 'o.id', 'o.name', 'o.kind'])
    .select(eb => [
      eb.fn.agg<string[] | null>('array_agg', ['r.role']).as('roles'),
      sql<boolean>`bool_and(r.is_read_only)`.as('isReadOnly'),
    ])
    .orderBy('o.name')
    .execute()
  const first = rows[0]
  if (!first) return undefined
  const memberships = rows.flatMap((row): Membership[] =>
    row.id === null
      ? []
      : [
          {
            organisationId: row.id as OrganisationId,
            name: row.name ?? '',
            kind: row.kind as OrganisationKind,
            roles: (row.roles ?? []) as Role[],
            isReadOnly: row.isReadOnly ?? false,
          },
        ],
  )
  return {
    personId: session.personId,
    name: first.person,
    sessionId: session.id,
    stepUpAt: session.stepUpAt,
    memberships,
  }
}

/** The actor in the organisation of the URL; undefined when the person has no role there today. */
export function actorIn(person: SignedIn, organisation: string): Actor | undefined {
  const membership = person.memberships.find(one => one.organisationId === organisation)
  return membership && { ...person, organisation: membership }
}

/** The scope of everything this person does in one organisation, or in none. */
export const scopeOf = (person: SignedIn, organisation: OrganisationId | null, origin: string): Scope => ({
  person: person.personId,
  organisation,
  organisations: person.memberships.map(one => one.organisationId),
  origin,
})
