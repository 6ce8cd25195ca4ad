// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { Keyring } from '../../crypto/keyfile.ts'
import { open, seal } from '../../crypto/seal.ts'
import type { SsoIdentity, SsoProvider } from '../oidc.ts'
import type { IdentityDb } from './identity-db.ts'

/** A sign-in service of an organisation, with who may use it the first time. */
export type StoredProvider = {
  readonly id: string
  readonly organisationId: OrganisationId
  readonly label: string
  readonly isEnabled: boolean
  readonly secondFactorGround: string | null
  /** Mail domains for which a person of this organisation may be linked the first time. */
  readonly domains: readonly string[]
  readonly settings: SsoProvider
}

export type NewProvider = Omit<StoredProvider, 'isEnabled' | 'domains'> & { readonly createdBy: PersonId }

const SECRET = 'oidc-client'

export async function insertProvider(
  db: IdentityDb,
  keys: Keyring,
  provider: NewProvider,
  now: Date,
): Promise<void> {
  const { settings } = provider
  const secret =
    settings.authentication.kind === 'key' ? settings.authentication.pem : settings.authentication.secret
  await db
    .insertInto('identity.oidc_provider')
    .values({
      id: provider.id,
      organisation_id: provider.organisationId,
      label: provider.label,
      issuer: settings.issuer,
      client_id: settings.clientId,
      authentication: settings.authentication.kind,
      secret_sealed: seal(keys, SECRET, provider.id, Buffer.from(secret)),
      required_acr: [...settings.requiredAcr],
      second_factor_ground: provider.secondFactorGround,
      created_at: now,
      created_by: provider.createdBy,
    })
    .onConflict(oc => oc.columns(['organisation_id', 'issuer', 'client_id']).doNothing())
    .execute()
}

/** Whether the organisation has this service already: the same issuer that knows us under the same name. */
export async function hasProvider(
  db: IdentityDb,
  organisationId: OrganisationId,
  settings: { readonly issuer: string; readonly clientId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('identity.oidc_provider')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('issuer', '=', settings.issuer)
    .where('client_id', '=', settings.clientId)
    .executeTakeFirst()
  return row !== undefined
}

/** Switches a provider on (by whom) or off (null). False when the organisation has no such provider. */
export async function saveEnabled(
  db: IdentityDb,
  organisationId: OrganisationId,
  id: string,
  enabled: { at: Date; by: PersonId } | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('identity.oidc_provider')
    .set({ enabled_at: enabled?.at ?? null, enabled_by: enabled?.by ?? null })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The mail domains of a provider, instead of the ones before. Call it within a transaction. */
export async function saveDomains(
  db: IdentityDb,
  id: string,
  domains: readonly string[],
  by: PersonId,
  now: Date,
): Promise<void> {
  await db.deleteFrom('identity.oidc_domain').where('provider_id', '=', id).execute()
  const rows = domains.map(domain => ({
    provider_id: id,
    domain: domain.toLowerCase(),
    enabled_at: now,
    enabled_by: by,
  }))
  if (rows.length > 0) await db.insertInto('identity.oidc_domain').values(rows).execute()
}

/** The buttons of the sign-in page: id and label of what is switched on, without any secret. */
export async function listEnabledProviders(db: IdentityDb): Promise<{ id: string; label: string }[]> {
  return db
    .selectFrom('identity.oidc_provider')
    .select(['id', 'label'])
    .where('enabled_at', 'is not', null)
    .orderBy('label')
    .limit(500)
    .execute()
}

export async function listProviders(
  db: IdentityDb,
  keys: Keyring,
  organisationId: OrganisationId,
): Promise<StoredProvider[]> {
  const rows = await withDomains(db)
    .where('p.organisation_id', '=', organisationId)
    .orderBy('p.label')
    .limit(20)
    .execute()
  return rows.map(row => toProvider(keys, row))
}

export async function findProvider(
  db: IdentityDb,
  keys: Keyring,
  id: string,
): Promise<StoredProvider | undefined> {
  const row = await withDomains(db).where('p.id', '=', id).executeTakeFirst()
  return row && toProvider(keys, row)
}

/** Whom the provider's subject was linked to, or undefined. */
export async function findLink(
  db: IdentityDb,
  providerId: string,
  identity: SsoIdentity,
): Promise<PersonId | undefined> {
  const row = await db
    .selectFrom('identity.oidc_link')
    .select('person_id')
    .where('provider_id', '=', providerId)
    .where('issuer', '=', identity.issuer)
    .where('subject', '=', identity.subject)
    .executeTakeFirst()
  return row?.person_id as PersonId | undefined
}

/** Links the subject to the person; false when the subject or the person is linked already. */
export async function insertLink(
  db: IdentityDb,
  providerId: string,
  identity: SsoIdentity,
  personId: PersonId,
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('identity.oidc_link')
    .values({
      provider_id: providerId,
      issuer: identity.issuer,
      subject: identity.subject,
      person_id: personId,
      created_at: now,
      last_used_at: now,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The providers this person is linked to, for the account page and for proving it anew. */
export async function listLinks(
  db: IdentityDb,
  personId: PersonId,
): Promise<{ providerId: string; label: string; createdAt: Date }[]> {
  const rows = await db
    .selectFrom('identity.oidc_link as l')
    .innerJoin('identity.oidc_provider as p', 'p.id', 'l.provider_id')
    .select(['p.id', 'p.label', 'l.created_at'])
    .where('l.person_id', '=', personId)
    .where('p.enabled_at', 'is not', null)
    .execute()
  return rows.map(row => ({ providerId: row.id, label: row.label, createdAt: row.created_at }))
}

function withDomains(db: IdentityDb) {
  return db
    .selectFrom('identity.oidc_provider as p')
    .selectAll('p')
    .select(eb =>
      eb
        .selectFrom('identity.oidc_domain as d')
        .select(inner => inner.fn.agg<string[] | null>('array_agg', ['d.domain']).as('domains'))
        .whereRef('d.provider_id', '=', 'p.id')
        .as('domains'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof withDomains>['execute']>>[number]

function toProvider(keys: Keyring, row: Row): StoredProvider {
  const secret = open(keys, SECRET, row.id, row.secret_sealed).toString()
  return {
    id: row.id,
    organisationId: row.organisation_id as OrganisationId,
    label: row.label,
    isEnabled: row.enabled_at !== null,
    secondFactorGround: row.second_factor_ground,
    domains: row.domains ?? [],
    settings: {
      issuer: row.issuer,
      clientId: row.client_id,
      authentication:
        row.authentication === 'key' ? { kind: 'key', pem: secret } : { kind: 'secret', secret },
      requiredAcr: row.required_acr,
    },
  }
}
