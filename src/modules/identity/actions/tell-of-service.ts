// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import { newId } from '../../../kernel/ids.ts'
import type { StoredProvider } from '../../../platform/auth/store/providers.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { queueNotice } from '../../../platform/mail/notices.ts'
import { finishWorkItems, putWorkItem } from '../../../platform/work/work-item.ts'
import { paths } from '../paths.ts'
import { findPlatform, listWatchers } from '../store.ts'
import type { Caller } from './caller.ts'

/** A sign-in service that somebody has to hear of. */
export type Told = { readonly id: string; readonly label: string; readonly organisationId: OrganisationId }

const place = 'Inloggen via uw organisatie'
const object = (id: string) => ({ kind: 'sign-in-service', id })

/** At the organisation: asks the other administrators to switch it on. */
export async function askColleagues(
  tx: WriteTx,
  service: Told,
  people: readonly PersonId[],
  now: Date,
): Promise<void> {
  for (const person of people)
    await putWorkItem(
      tx,
      {
        key: `sign-in-service:${service.id}:ask:${person}`,
        module: 'identity',
        grouping: 'decide',
        for: { person },
        title: `Bevestig of inloggen via ${service.label} aan gaat`,
        place,
        url: paths.providers(service.organisationId),
      },
      now,
    )
}

/** At the organisation: it is on. Every administrator and CISO reads it on Vandaag, and gets a mail at once. */
export async function tellOfService(tx: WriteTx, service: Told, now: Date): Promise<void> {
  await finishWorkItems(tx, `sign-in-service:${service.id}:ask`, now)
  const people = new Set((await listWatchers(tx, now)).map(one => one.personId))
  for (const person of people) {
    await putWorkItem(
      tx,
      {
        key: `sign-in-service:${service.id}:on:${person}`,
        module: 'identity',
        grouping: 'read',
        for: { person },
        title: `Inloggen via ${service.label} staat aan`,
        place,
        url: paths.providers(service.organisationId),
      },
      now,
    )
    await queueNotice(tx, { person, kind: 'signInServiceOn', key: `sign-in-service:${newId()}` }, now)
  }
}

/** At the platform: something of this service waits for its administrator. */
export async function askPlatform(caller: Caller, service: Told): Promise<void> {
  const { db } = caller.signIn
  const platform = await db.read(organisationScope(service.organisationId, caller.origin), findPlatform)
  if (platform === undefined) return
  await db.write(organisationScope(platform, caller.origin), async tx => {
    await putWorkItem(
      tx,
      {
        key: `sign-in-service:${service.id}:platform`,
        module: 'identity',
        grouping: 'decide',
        for: { role: 'administrator' },
        title: 'Beslis over een inlogdienst of maildomein',
        place: 'Inlogdiensten',
        url: paths.askingProviders(platform),
      },
      caller.now,
    )
    tx.record({ action: 'sso.referred', object: object(service.id) })
  })
}

/** At the platform: the organisation settled it itself. A domain that still waits keeps it open. */
export async function settleAtPlatform(caller: Caller, provider: StoredProvider): Promise<void> {
  if (provider.askedDomains.length > 0) return
  const { db } = caller.signIn
  const platform = await db.read(organisationScope(provider.organisationId, caller.origin), findPlatform)
  if (platform === undefined) return
  await db.write(organisationScope(platform, caller.origin), async tx => {
    await finishWorkItems(tx, `sign-in-service:${provider.id}:platform`, caller.now)
    tx.record({ action: 'sso.settled', object: object(provider.id) })
  })
}
