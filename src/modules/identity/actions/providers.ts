// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync } from 'node:crypto'
import type { Actor } from '../../../kernel/actor.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import type { IdentityDb } from '../../../platform/auth/store/identity-db.ts'
import { saveDomains } from '../../../platform/auth/store/mail-domains.ts'
import { hasProvider, insertProvider, listProviders } from '../../../platform/auth/store/providers.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { finishWorkItems } from '../../../platform/work/work-item.ts'
import { acrOf, domainsOf, type ProviderInput, providerProblems } from '../domain/provider-input.ts'
import { policy } from '../policy.ts'
import type { Caller } from './caller.ts'
import { askPlatform } from './tell-of-service.ts'

/** Adds a sign-in service, switched off; its mail domains wait for the platform. With a key of ours, nothing secret comes from outside. */
export async function addProvider(
  context: ActionContext,
  caller: Caller,
  input: ProviderInput,
): Promise<Outcome<string>> {
  const { actor } = context
  authorise(actor, policy.changeProviders, context.now)
  const problems = providerProblems(input, !caller.signIn.isTls)
  if (problems.length > 0) return refused(...problems)
  const { organisationId } = actor.organisation
  if (await hasProvider(caller.signIn.db.identity, organisationId, input))
    return refused(problem('issuer', 'providerExists'))
  const id = crypto.randomUUID()
  const provider = {
    id,
    organisationId,
    label: input.label,
    secondFactorGround: input.secondFactorGround || null,
    createdBy: actor.personId,
    settings: {
      issuer: input.issuer,
      clientId: input.clientId,
      authentication:
        input.authentication === 'key'
          ? ({ kind: 'key', pem: newPem() } as const)
          : ({ kind: 'secret', secret: input.secret } as const),
      requiredAcr: acrOf(input.requiredAcr),
    },
  }
  const domains = domainsOf(input.domains)
  return changed(context, caller, 'sso.added', id, async db => {
    await insertProvider(db, caller.signIn.keys, provider, context.now)
    await saveDomains(db, id, domains, actor.personId, context.now)
    if (domains.length > 0) await askPlatform(caller, provider)
  })
}

/** An administrator or CISO has read which services were switched on: it waits no longer for this person. */
export async function markProvidersSeen(context: ActionContext, caller: Caller): Promise<Outcome<null>> {
  const { actor, now } = context
  authorise(actor, policy.noteProviders, now)
  const { db, keys } = caller.signIn
  const providers = await listProviders(db.identity, keys, actor.organisation.organisationId)
  return context.write(async tx => {
    for (const { id } of providers)
      await finishWorkItems(tx, `sign-in-service:${id}:on:${actor.personId}`, now)
    tx.record({ action: 'sso.seen', object: { kind: 'person', id: actor.personId } })
    return done(null)
  })
}

/** Changes a service together with its event, and what `also` does at the organisation. */
export async function changed(
  context: ActionContext<Actor>,
  caller: Caller,
  action: string,
  id: string,
  work: (db: IdentityDb) => Promise<void>,
  also: (tx: WriteTx) => Promise<void> = async () => undefined,
): Promise<Outcome<string>> {
  return caller.signIn.db.identity.transaction().execute(async trx => {
    await work(trx)
    return context.write(async tx => {
      await also(tx)
      tx.record({ action, object: { kind: 'sign-in-service', id } })
      return done(id)
    })
  })
}

function newPem(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()
}
