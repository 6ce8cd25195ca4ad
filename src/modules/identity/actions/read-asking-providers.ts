// SPDX-License-Identifier: EUPL-1.2
import { listAskingProviders, type StoredProvider } from '../../../platform/auth/store/providers.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { decidesFor } from '../domain/second-person.ts'
import { listOrganisationNames, listWatchers } from '../store.ts'
import type { Caller } from './caller.ts'

/** A service of which something waits for the platform. */
export type AskingProvider = {
  readonly id: string
  readonly label: string
  readonly organisation: string
  readonly issuer: string
  /** Whether the platform decides that it goes on: its administrator is the only one there. */
  readonly isOurs: boolean
  readonly askedDomains: readonly string[]
}

/** What waits for the platform, the oldest service first. */
export async function readAskingProviders(caller: Caller, tx: Tx): Promise<AskingProvider[]> {
  const { db, keys } = caller.signIn
  const providers = await listAskingProviders(db.identity, keys)
  const owners = providers.map(one => one.organisationId)
  const names = await listOrganisationNames(tx, owners)
  const shown: AskingProvider[] = []
  for (const provider of providers)
    shown.push({
      id: provider.id,
      label: provider.label,
      organisation: names.get(provider.organisationId) ?? provider.organisationId,
      issuer: provider.settings.issuer,
      isOurs: await isOurs(caller, provider),
      askedDomains: provider.askedDomains,
    })
  return shown.filter(one => one.isOurs || one.askedDomains.length > 0)
}

async function isOurs(caller: Caller, { asked, organisationId }: StoredProvider): Promise<boolean> {
  if (asked === null) return false
  const owner = organisationScope(organisationId, caller.origin)
  const watchers = await caller.signIn.db.read(owner, tx => listWatchers(tx, caller.now))
  const administrators = watchers.filter(one => one.role === 'administrator').map(one => one.personId)
  return decidesFor(asked.by, administrators) === 'platform'
}
