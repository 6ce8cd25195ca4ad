// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync } from 'node:crypto'
import type { Actor } from '../../../kernel/actor.ts'
import { NotFound } from '../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { SsoRefused, startSso } from '../../../platform/auth/oidc.ts'
import type { IdentityDb } from '../../../platform/auth/store/identity-db.ts'
import {
  findProvider,
  hasProvider,
  insertProvider,
  saveDomains,
  saveEnabled,
} from '../../../platform/auth/store/providers.ts'
import { acrOf, domainsOf, type ProviderInput, providerProblems } from '../domain/provider-input.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import type { Caller } from './caller.ts'

/** Adds a sign-in service, switched off. With a key of ours, nothing secret comes from outside. */
export async function addProvider(
  context: ActionContext,
  caller: Caller,
  input: ProviderInput,
): Promise<Outcome<string>> {
  const { actor } = context
  authorise(actor, policy.changeProviders, context.now)
  const problems = providerProblems(input, !caller.signIn.isTls)
  if (problems.length > 0) return refused(...problems)
  if (await hasProvider(caller.signIn.db.identity, actor.organisation.organisationId, input))
    return refused(problem('issuer', 'providerExists'))
  const id = crypto.randomUUID()
  const provider = {
    id,
    organisationId: actor.organisation.organisationId,
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
  return changed(context, caller, 'sso.added', id, async db => {
    await insertProvider(db, caller.signIn.keys, provider, context.now)
    await saveDomains(db, id, domainsOf(input.domains), actor.personId, context.now)
  })
}

/** Switches a service on, once it answers, or off. */
export async function switchProvider(
  context: ActionContext,
  caller: Caller,
  input: { id: string; on: boolean },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.changeProviders, now)
  const { db, keys } = caller.signIn
  const provider = await findProvider(db.identity, keys, input.id)
  if (provider?.organisationId !== actor.organisation.organisationId) throw new NotFound()
  if (input.on) {
    const isReachable = await startSso(provider.settings, caller.signIn.origin + paths.ssoReturn).then(
      () => true,
      error => {
        if (error instanceof SsoRefused) return false
        throw error
      },
    )
    if (!isReachable) return refused(problem('', 'providerUnreachable'))
  }
  const enabled = input.on ? { at: now, by: actor.personId } : null
  return changed(context, caller, input.on ? 'sso.enabled' : 'sso.disabled', provider.id, async trx => {
    await saveEnabled(trx, provider.organisationId, provider.id, enabled)
  })
}

async function changed(
  context: ActionContext<Actor>,
  caller: Caller,
  action: string,
  id: string,
  work: (db: IdentityDb) => Promise<void>,
): Promise<Outcome<string>> {
  return caller.signIn.db.identity.transaction().execute(async trx => {
    await work(trx)
    return context.write(async tx => {
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
