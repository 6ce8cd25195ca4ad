// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { findHandover, handOver } from '../../../platform/handover/store.ts'
import { finishWorkItems } from '../../../platform/work/work-item.ts'
import type { ReferralAnswer, ReferralDocument } from '../domain/referral.ts'
import { policy } from '../policy.ts'

type Input = { readonly requestId: string; readonly isGiven: boolean }

/** The platform's word on a second administrator, for an organisation that has only one. */
export async function decideReferral(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.keepOrganisations, now)
  const { requestId: subjectId, isGiven } = input
  return context.write(async tx => {
    const request = await findHandover<ReferralDocument>(tx, {
      kind: 'organisation.administratorRequest',
      subjectId,
    })
    if (!request) throw new NotFound()
    if (await findHandover(tx, { kind: 'organisation.administratorAnswer', subjectId }))
      return refused(problem('', 'alreadyDecided'))
    const { person, askedBy } = request.document
    if (isGiven && [person, askedBy].includes(actor.personId))
      return refused(problem('', 'secondPersonNeeded'))
    const document: ReferralAnswer = { isGiven }
    await handOver(
      tx,
      {
        to: request.from,
        kind: 'organisation.administratorAnswer',
        subjectId,
        document,
        ground: 'onlyOneAdministrator',
      },
      now,
    )
    await finishWorkItems(tx, `administrator-referral:${subjectId}`, now)
    return done(subjectId)
  })
}
