// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { untilEven } from '../../../platform/auth/even-time.ts'
import { admit } from '../../../platform/auth/store/attempts.ts'
import { findServiceOfDomain } from '../../../platform/auth/store/mail-domains.ts'
import { domainOf } from '../domain/link-account.ts'
import { paths } from '../paths.ts'
import { type Answer, type Caller, unitOf } from './caller.ts'

/** Every answer takes a whole number of these. */
const EVEN_MS = 100

export type FindServiceInput = { readonly workEmail: string; readonly naar?: string | undefined }

/**
 * The sign-in service of this mail domain. Only the domain is looked at: nobody learns who has an account, and who asks for
 * many domains from one address has to wait. A domain that is unknown, waits or is switched off gets the same answer.
 */
export async function findServiceFor(caller: Caller, input: FindServiceInput): Promise<Outcome<Answer>> {
  const start = performance.now()
  const { db, keys } = caller.signIn
  const limited = [{ limit: 'service-address' as const, who: unitOf(caller) }]
  const admission = await admit(db.identity, keys, limited, caller.now)
  if (!admission.isAllowed) return refused(problem('', 'tooManyTries', { seconds: admission.waitSeconds }))
  const service = await findServiceOfDomain(db.identity, domainOf(input.workEmail))
  await untilEven(start, EVEN_MS)
  return service === undefined
    ? refused(problem('workEmail', 'noService'))
    : done({ location: paths.signIn(input.naar, undefined, service.id), cookies: [] })
}
