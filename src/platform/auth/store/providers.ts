// SPDX-License-Identifier: EUPL-1.2
import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '../../../../db/tables.ts'
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
  /** Who wants it on, while a second person has not said yes. */
  readonly asked: { readonly by: PersonId; readonly at: Date } | null
  /** Mail domains that lead to it, and for which a person of this organisation may be linked the first time. */
  readonly domains: readonly string[]
  /** Mail domains that the platform has not confirmed: they do nothing yet. */
  readonly askedDomains: readonly string[]
  readonly settings: SsoProvider
}

export type NewProvider = Omit<StoredProvider, 'isEnabled' | 'asked' | 'domains' | 'askedDomains'> & {
  readonly createdBy: PersonId
}

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
    .set({
      enabled_at: enabled?.at ?? null,
      enabled_by: enabled?.by ?? null,
      asked_at: null,
      asked_by: null,
    })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Keeps who wants the provider on, or that nobody does. */
export async function saveAsked(db: IdentityDb, id: string, asked: StoredProvider['asked']): Promise<void> {
  await db
    .updateTable('identity.oidc_provider')
    .set({ asked_at: asked?.at ?? null, asked_by: asked?.by ?? null })
    .where('id', '=', id)
    .execute()
}

/** The providers of all organisations of which something waits for a second person. For the platform. */
export async function listAskingProviders(db: IdentityDb, keys: Keyring): Promise<StoredProvider[]> {
  const rows = await withDomains(db)
    .where(eb =>
      eb.or([
        eb('p.asked_at', 'is not', null),
        eb.exists(
          eb
            .selectFrom('identity.oidc_domain as d')
            .select('d.domain')
            .whereRef('d.provider_id', '=', 'p.id')
            .where('d.confirmed_at', 'is', null),
        ),
      ]),
    )
    .orderBy('p.created_at')
    .limit(200)
    .execute()
  return rows.map(row => toProvider(keys, row))
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
  identity: Pick<SsoIdentity, 'issuer' | 'subject'>,
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
    .select(eb => [domainsThat(eb, 'is not').as('domains'), domainsThat(eb, 'is').as('asked_domains')])
}

const domainsThat = (
  eb: ExpressionBuilder<Tables & { p: Tables['identity.oidc_provider'] }, 'p'>,
  confirmed: 'is' | 'is not',
) =>
  eb
    .selectFrom('identity.oidc_domain as d')
    .select(inner => inner.fn.agg<string[] | null>('array_agg', ['d.domain']).as('domains'))
    .whereRef('d.provider_id', '=', 'p.id')
    .where('d.confirmed_at', confirmed, null)

type Row = Awaited<ReturnType<ReturnType<typeof withDomains>['execute']>>[number]

function toProvider(keys: Keyring, row: Row): StoredProvider {
  const secret = open(keys, SECRET, row.id, row.secret_sealed).toString()
  return {
    id: row.id,
    organisationId: row.organisation_id as OrganisationId,
    label: row.label,
    isEnabled: row.enabled_at !== null,
    secondFactorGround: row.second_factor_ground,
    asked:
      row.asked_at === null || row.asked_by === null
        ? null
        : { by: row.asked_by as PersonId, at: row.asked_at },
    domains: row.domains ?? [],
    askedDomains: row.asked_domains ?? [],
    settings: {
      issuer: row.issuer,
      clientId: row.client_id,
      authentication:
        row.authentication === 'key' ? { kind: 'key', pem: secret } : { kind: 'secret', secret },
      requiredAcr: row.required_acr,
    },
  }
}
