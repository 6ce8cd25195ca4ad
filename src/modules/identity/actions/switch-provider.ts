// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../kernel/errors.ts'
import { type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { SsoRefused, startSso } from '../../../platform/auth/oidc.ts'
import {
  findProvider,
  type StoredProvider,
  saveAsked,
  saveEnabled,
} from '../../../platform/auth/store/providers.ts'
import { finishWorkItems } from '../../../platform/work/work-item.ts'
import { decidesFor, switchOnProblems } from '../domain/second-person.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { listWatchers } from '../store.ts'
import type { Caller } from './caller.ts'
import { changed } from './providers.ts'
import { askColleagues, askPlatform, settleAtPlatform, tellOfService } from './tell-of-service.ts'

/**
 * Switches a service on or off. On takes two: the first administrator asks, once the service answers; a second one, or the
 * platform where there is none, says yes. Off takes one, and takes a request back too.
 */
export async function switchProvider(
  context: ActionContext,
  caller: Caller,
  input: { id: string; on: 'ja' | 'bevestig' | 'nee' },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.changeProviders, now)
  const { db, keys } = caller.signIn
  const provider = await findProvider(db.identity, keys, input.id)
  if (provider?.organisationId !== actor.organisation.organisationId) throw new NotFound()
  const { id, organisationId } = provider
  if (input.on === 'nee')
    return changed(
      context,
      caller,
      'sso.disabled',
      id,
      async trx => {
        await saveEnabled(trx, organisationId, id, null)
        await settleAtPlatform(caller, { ...provider, asked: null })
      },
      tx => finishWorkItems(tx, `sign-in-service:${id}`, now),
    )
  const administrators = (await context.read(tx => listWatchers(tx, now)))
    .filter(one => one.role === 'administrator')
    .map(one => one.personId)
  if (!(await isReachable(caller, provider))) return refused(problem('', 'providerUnreachable'))
  if (input.on === 'ja') {
    if (provider.asked !== null) return refused(problem('', 'serviceAskedAlready'))
    const others = new Set(administrators.filter(one => one !== actor.personId))
    const asked = { by: actor.personId, at: now }
    return changed(
      context,
      caller,
      'sso.asked',
      id,
      async trx => {
        await saveAsked(trx, id, asked)
        if (decidesFor(actor.personId, administrators) === 'platform') await askPlatform(caller, provider)
      },
      tx => askColleagues(tx, provider, [...others], now),
    )
  }
  const problems = switchOnProblems(provider.asked, actor.personId, administrators, 'colleague')
  if (problems.length > 0) return refused(...problems)
  return changed(
    context,
    caller,
    'sso.enabled',
    id,
    async trx => {
      await saveEnabled(trx, organisationId, id, { at: now, by: actor.personId })
      await settleAtPlatform(caller, { ...provider, asked: null })
    },
    tx => tellOfService(tx, provider, now),
  )
}

/** Whether the service answers as it says it does. */
export const isReachable = (caller: Caller, provider: StoredProvider): Promise<boolean> =>
  startSso(provider.settings, caller.signIn.origin + paths.ssoReturn).then(
    () => true,
    error => {
      if (error instanceof SsoRefused) return false
      throw error
    },
  )
