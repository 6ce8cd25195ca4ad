// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { IdentityDb } from './identity-db.ts'

/** What the sign-in page shows of a service. */
export type ServiceButton = { readonly id: string; readonly label: string }

/** Asks for these mail domains, for a provider that has none yet; each counts once it is confirmed. */
export async function saveDomains(
  db: IdentityDb,
  id: string,
  domains: readonly string[],
  by: PersonId,
  now: Date,
): Promise<void> {
  const rows = domains.map(domain => ({
    provider_id: id,
    domain: domain.toLowerCase(),
    enabled_at: now,
    enabled_by: by,
  }))
  if (rows.length > 0) await db.insertInto('identity.oidc_domain').values(rows).execute()
}

/**
 * Confirms that this domain is this organisation's. False when somebody else has it, when nobody asks for it any more, or
 * when the same person asked for it.
 */
export async function confirmDomain(
  db: IdentityDb,
  wish: { readonly providerId: string; readonly domain: string },
  by: PersonId,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('identity.oidc_domain as d')
    .set({ confirmed_at: now, confirmed_by: by })
    .where('provider_id', '=', wish.providerId)
    .where('domain', '=', wish.domain)
    .where('confirmed_at', 'is', null)
    .where('enabled_by', '!=', by)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('identity.oidc_domain as other')
            .select('other.domain')
            .where('other.domain', '=', wish.domain)
            .where('other.confirmed_at', 'is not', null),
        ),
      ),
    )
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes a domain that waits away again. */
export async function refuseDomain(
  db: IdentityDb,
  wish: { readonly providerId: string; readonly domain: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('identity.oidc_domain')
    .where('provider_id', '=', wish.providerId)
    .where('domain', '=', wish.domain)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** The service of a confirmed mail domain, when it is on. */
export async function findServiceOfDomain(
  db: IdentityDb,
  domain: string,
): Promise<ServiceButton | undefined> {
  return db
    .selectFrom('identity.oidc_domain as d')
    .innerJoin('identity.oidc_provider as p', 'p.id', 'd.provider_id')
    .select(['p.id', 'p.label'])
    .where('d.domain', '=', domain)
    .where('d.confirmed_at', 'is not', null)
    .where('p.enabled_at', 'is not', null)
    .executeTakeFirst()
}

/** The service of this id, when it is on; without any secret. */
export async function findService(db: IdentityDb, id: string): Promise<ServiceButton | undefined> {
  return db
    .selectFrom('identity.oidc_provider')
    .select(['id', 'label'])
    .where('id', '=', id)
    .where('enabled_at', 'is not', null)
    .executeTakeFirst()
}
