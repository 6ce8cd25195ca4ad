// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { hashToken, newCode } from '../../../../platform/auth/token.ts'
import { codeExpiresOn } from '../../domain/invitation.ts'
import { policy } from '../../policy.ts'
import { saveInvitation } from '../../store/invitation.ts'
import { assertFresh } from '../fresh.ts'
import { makeInvitationLetter } from '../letters/make-letter.ts'
import { getAnswerBy } from '../letters/see-letters.ts'
import { seeVisit } from '../see-visit.ts'
import type { Invited } from './invite-municipality.ts'

type Input = { readonly visitId: string; readonly version: number }

/** Makes a new code for a letter that was lost or grew too old. The code before it stops working at once. */
export async function renewCode(context: ActionContext, input: Input): Promise<Outcome<Invited>> {
  const { actor, now } = context
  authorise(actor, policy.invite, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    assertFresh(visit, input.version)
    if (visit.state !== 'invited' && visit.state !== 'accepted')
      return refused(problem('', 'codeOnlyWhileInvited'))
    const code = newCode()
    const expiresOn = codeExpiresOn(localDateOf(now))
    await saveInvitation(tx, visit.id, { hash: hashToken(code), expiresOn }, now)
    await makeInvitationLetter(tx, actor, visit, { answerBy: await getAnswerBy(tx, visit), expiresOn }, now)
    tx.record({ action: 'invitation.codeRenewed', object: { kind: 'visit', id: visit.id } })
    return done({ visitId: visit.id, code })
  })
}
