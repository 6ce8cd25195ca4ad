// SPDX-License-Identifier: EUPL-1.2
import type { Actor, Membership, SignedIn } from '../../kernel/actor.ts'
import { isOrganisationId } from '../../kernel/ids.ts'
import type { OrganisationKind, Role } from '../../kernel/roles.ts'
import type { Tx } from '../db/tx.ts'

/**
 * The person as a reader of an organisation that is open to him or her now because of an emergency. Only for who is an administrator of the platform
 * today, so everybody else's request asks nothing more of the database. In the scope of the person: the wall shows the own
 * access only.
 */
export async function emergencyActorIn(
  tx: Tx,
  person: SignedIn,
  organisation: string,
  now: Date,
): Promise<Actor | undefined> {
  if (!person.memberships.some(isPlatformAdministrator) || !isOrganisationId(organisation)) return undefined
  const row = await tx.sql
    .selectFrom('emergency_access as e')
    .innerJoin('organisation as o', 'o.id', 'e.organisation_id')
    .select(['e.id', 'e.platform_id', 'e.role', 'e.until_at', 'o.name', 'o.kind'])
    .where('e.organisation_id', '=', organisation)
    .where('e.person_id', '=', person.personId)
    .where('e.from_at', '<=', now)
    .where('e.until_at', '>', now)
    .where('e.ended_at', 'is', null)
    .orderBy('e.until_at', 'desc')
    .executeTakeFirst()
  const platform = person.memberships.find(
    one => one.organisationId === row?.platform_id && isPlatformAdministrator(one),
  )
  if (!row || !platform) return undefined
  const membership: Membership = {
    organisationId: organisation,
    name: row.name,
    kind: row.kind as OrganisationKind,
    roles: [row.role as Role],
    isReadOnly: true,
    emergency: { accessId: row.id, untilAt: row.until_at, platform: platform.organisationId },
  }
  return { ...person, memberships: [...person.memberships, membership], organisation: membership }
}

const isPlatformAdministrator = ({ kind, roles, isReadOnly }: Membership): boolean =>
  kind === 'platform' && roles.includes('administrator') && !isReadOnly
