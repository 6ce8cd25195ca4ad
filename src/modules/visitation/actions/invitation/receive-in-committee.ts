// SPDX-License-Identifier: EUPL-1.2
import { selfImageVersions } from '../../../../../content/questionnaires/self-image/index.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { activeOn } from '../../../../kernel/questionnaire/version.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { Receiver } from '../../../../platform/handover/receive.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import type { AnswerDocument, QuestionnaireDocument } from '../../domain/handover-documents.ts'
import { tellDue, waitingOf } from '../../domain/next-step.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { getRound } from '../../store/round.ts'
import { getVisit } from '../../store/visit.ts'
import { putVisitInSearch } from '../find-visit.ts'
import { moveVisit } from '../move-visit.ts'
import { putVisitTask } from '../tasks.ts'

/** The municipality takes part, or does not. An answer to a visit that was set aside takes it up again. */
export const receiveAnswer: Receiver = async (tx, handover, now) => {
  const { accepted, reason } = handover.document as AnswerDocument
  const visit = await getVisit(tx, handover.subjectId)
  await moveVisit(tx, visit, accepted ? 'accepted' : 'refused', now, reason || null)
}

/** The delegation is known: by the rule of the round the self-image goes out at once. A later change only changes names. */
export const receiveDelegation: Receiver = async (tx, handover, now) => {
  const visit = await getVisit(tx, handover.subjectId)
  await putVisitInSearch(tx, visit, now)
  if (!(await moveVisit(tx, visit, 'delegationComplete', now))) return
  await sendSelfImage(tx, await getVisit(tx, visit.id), now)
}

/** Somebody came in with the code: the secretariat confirms the first administrator. */
export const receiveAdmission: Receiver = async (tx, handover, now) => {
  const visit = await getVisit(tx, handover.subjectId)
  await putVisitTask(
    tx,
    {
      visitId: visit.id,
      task: 'administrator',
      municipality: visit.municipality.name,
      round: visit.roundName,
      grouping: 'decide',
      for: { role: 'committeeSecretary' },
      url: paths.visit(visit.committeeId, visit.id),
    },
    now,
  )
}

/** Hands out the version that holds today; without one the visit waits for the secretariat. */
async function sendSelfImage(tx: WriteTx, visit: Visit, now: Date): Promise<void> {
  const today = localDateOf(now)
  const active = activeOn(selfImageVersions, today)
  if (!active) return
  const round = await getRound(tx, visit.roundId)
  const document: QuestionnaireDocument = {
    code: active.code,
    version: active.version,
    openedOn: today,
    due: tellDue(waitingOf({ ...visit, state: 'selfImageOut', stateSince: now }), round),
  }
  await handOver(
    tx,
    {
      to: visit.municipality.id,
      kind: 'visitation.questionnaire',
      subjectId: visit.id,
      document,
      ground: 'delegationComplete',
    },
    now,
  )
  await moveVisit(tx, visit, 'selfImageOut', now)
}
