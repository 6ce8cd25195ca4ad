// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { hashToken, newCode } from '../../../../platform/auth/token.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import type { InvitationDocument } from '../../domain/handover-documents.ts'
import { codeExpiresOn } from '../../domain/invitation.ts'
import { tellDue, waitingOf } from '../../domain/next-step.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { saveInvitation } from '../../store/invitation.ts'
import { getRound } from '../../store/round.ts'
import { assertFresh } from '../fresh.ts'
import { makeInvitationLetter } from '../letters/make-letter.ts'
import { moveVisit } from '../move-visit.ts'
import { seeVisit } from '../see-visit.ts'

type Input = { readonly visitId: string; readonly version: number }
/** The code is known to nobody after this answer. */
export type Invited = { readonly visitId: VisitId; readonly code: string }

/** Invites a candidate: the code of the letter is made, and the municipality gets its case of the visit (requirement 13). */
export async function inviteMunicipality(context: ActionContext, input: Input): Promise<Outcome<Invited>> {
  const { actor, now } = context
  authorise(actor, policy.invite, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    assertFresh(visit, input.version)
    const round = await getRound(tx, visit.roundId)
    if (!(await moveVisit(tx, visit, 'invited', now))) return refused(problem('', 'onlyCandidateIsInvited'))
    const today = localDateOf(now)
    const due = tellDue(waitingOf({ ...visit, state: 'invited', stateSince: now }), round)
    const code = newCode()
    const expiresOn = codeExpiresOn(today)
    await saveInvitation(tx, visit.id, { hash: hashToken(code), expiresOn }, now)
    const document: InvitationDocument = {
      round: { id: round.id, name: round.name },
      committee: { id: visit.committeeId, name: actor.organisation.name },
      due,
      answerBy: due.delegation ?? expiresOn,
      contact: round.contact,
    }
    await handOver(
      tx,
      {
        to: visit.municipality.id,
        kind: 'visitation.invitation',
        subjectId: visit.id,
        document,
        ground: 'invited',
      },
      now,
    )
    await makeInvitationLetter(tx, actor, visit, { answerBy: document.answerBy, expiresOn }, now)
    tx.record({ action: 'visit.invited', object: { kind: 'visit', id: visit.id } })
    return done({ visitId: visit.id, code })
  })
}
