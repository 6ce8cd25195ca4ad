// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../kernel/actor.ts'
import { NotFound } from '../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import type { IdentityDb } from '../../../platform/auth/store/identity-db.ts'
import { confirmDomain, refuseDomain } from '../../../platform/auth/store/mail-domains.ts'
import {
  findProvider,
  type StoredProvider,
  saveAsked,
  saveEnabled,
} from '../../../platform/auth/store/providers.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { finishWorkItems } from '../../../platform/work/work-item.ts'
import { switchOnProblems } from '../domain/second-person.ts'
import { policy } from '../policy.ts'
import { listWatchers } from '../store.ts'
import type { Caller } from './caller.ts'
import { isReachable } from './switch-provider.ts'
import { tellOfService } from './tell-of-service.ts'

type Decision = { readonly id: string; readonly isGiven: boolean }

/** The platform's word on a service of an organisation that has one administrator. */
export async function decideProvider(
  context: ActionContext,
  caller: Caller,
  { id, isGiven }: Decision,
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.decideProviders, now)
  const provider = await getProvider(caller, id)
  const owner = organisationScope(provider.organisationId, caller.origin)
  const watchers = await caller.signIn.db.read(owner, tx => listWatchers(tx, now))
  const administrators = watchers.filter(one => one.role === 'administrator').map(one => one.personId)
  const problems = switchOnProblems(provider.asked, actor.personId, administrators, 'platform')
  if (problems.length > 0) return refused(...problems)
  if (isGiven && !(await isReachable(caller, provider))) return refused(problem('', 'providerUnreachable'))
  const enabled = { at: now, by: actor.personId }
  return both(context, caller, provider, isGiven ? 'sso.enabled' : 'sso.refused', {
    identity: async trx => {
      if (isGiven) await saveEnabled(trx, provider.organisationId, id, enabled)
      else await saveAsked(trx, id, null)
      return true
    },
    owner: tx => (isGiven ? tellOfService(tx, provider, now) : Promise.resolve()),
  })
}

/** The platform's word on a mail domain: it belongs to one organisation only. */
export async function decideDomain(
  context: ActionContext,
  caller: Caller,
  { id, domain, isGiven }: Decision & { readonly domain: string },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.decideProviders, now)
  const provider = await getProvider(caller, id)
  const wish = { providerId: id, domain }
  return both(context, caller, provider, isGiven ? 'sso.domain-confirmed' : 'sso.domain-refused', {
    identity: trx => (isGiven ? confirmDomain(trx, wish, actor.personId, now) : refuseDomain(trx, wish)),
    owner: async () => undefined,
  })
}

async function getProvider(caller: Caller, id: string): Promise<StoredProvider> {
  const provider = await findProvider(caller.signIn.db.identity, caller.signIn.keys, id)
  if (provider === undefined) throw new NotFound()
  return provider
}

type Work = {
  readonly identity: (db: IdentityDb) => Promise<boolean>
  readonly owner: (tx: WriteTx) => Promise<void>
}

/** One change with an event in both chains: of the organisation it is about, and of the platform that decided. */
async function both(
  context: ActionContext<Actor>,
  caller: Caller,
  provider: StoredProvider,
  action: string,
  work: Work,
): Promise<Outcome<string>> {
  const { db, keys } = caller.signIn
  const object = { kind: 'sign-in-service', id: provider.id }
  return db.identity.transaction().execute<Outcome<string>>(async trx => {
    if (!(await work.identity(trx))) return refused(problem('', 'domainTaken'))
    const left = await findProvider(trx, keys, provider.id)
    const waits = left !== undefined && (left.asked !== null || left.askedDomains.length > 0)
    const { personId } = context.actor
    await db.write(organisationScope(provider.organisationId, caller.origin), async tx => {
      await work.owner(tx)
      tx.record({ action, object, details: { by: personId } })
    })
    return context.write(async tx => {
      if (!waits) await finishWorkItems(tx, `sign-in-service:${provider.id}:platform`, context.now)
      tx.record({ action, object })
      return done(provider.id)
    })
  })
}
