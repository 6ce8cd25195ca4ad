// SPDX-License-Identifier: EUPL-1.2
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
import type { Receivers } from '../../../../platform/handover/receive.ts'
import { putSearchEntry } from '../../../../platform/search/search-entry.ts'
import type { QuestionnaireDocument, ReopenedDocument } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { mayParticipationBecome } from '../../domain/participation-states.ts'
import { apartSlots, questionnaireOf } from '../../domain/self-image.ts'
import { readsDossier } from '../../domain/visit-states.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { getParticipation, saveParticipation } from '../../store/participation.ts'
import { getRound } from '../../store/round.ts'
import { insertSelfImage, saveReopened } from '../../store/self-image.ts'
import { getVisit } from '../../store/visit.ts'
import { moveVisit } from '../move-visit.ts'
import { fromVisited, fromVisitor } from '../senders.ts'
import { putDossierTasks, putVisitTask } from '../tasks.ts'

/** The municipality gets the questionnaire: the self-image opens, and waits for those who fill it in. */
async function receiveQuestionnaire(tx: WriteTx, handover: Handover, now: Date): Promise<void> {
  const document = handover.document as QuestionnaireDocument
  const participation = await getParticipation(tx, handover.subjectId)
  if (!(await insertSelfImage(tx, participation.visitId, document))) return
  const due = { ...participation.due, ...document.due }
  const isMoving = mayParticipationBecome(participation.state, 'answering')
  await saveParticipation(tx, participation, { due, ...(isMoving && { state: 'answering' }) })
  await putAnsweringTasks(tx, { ...participation, due }, now)
  await putSearchEntry(
    tx,
    {
      kind: 'selfImage',
      subjectId: participation.visitId,
      title: questionnaireOf(document.code, document.version).title,
      body: participation.roundName,
      url: paths.selfImage(participation.organisationId, participation.visitId),
      roles: policy.seeSelfImage.roles,
    },
    now,
  )
}

async function putAnsweringTasks(tx: WriteTx, participation: Participation, now: Date): Promise<void> {
  const { organisationId, visitId, coordinatorId, roundName, due } = participation
  const task = {
    visitId,
    round: roundName,
    grouping: 'do',
    url: paths.selfImage(organisationId, visitId),
    dueOn: due.selfImage,
  } as const
  const coordinator = coordinatorId === null ? { role: 'coordinator' as const } : { person: coordinatorId }
  await putVisitTask(tx, { ...task, task: 'selfImage', for: coordinator }, now)
  for (const role of apartSlots)
    await putVisitTask(tx, { ...task, task: 'apart', for: { role }, whose: role }, now)
}

/** The committee gets the self-image: the visit moves on, and it waits for those who visit. */
async function receiveSelfImage(tx: WriteTx, handover: Handover, now: Date): Promise<void> {
  const visit = await getVisit(tx, handover.subjectId)
  const hasMoved = await moveVisit(tx, visit, 'handedIn', now)
  if (!hasMoved && !readsDossier(visit.state)) return
  // Handed in again after a reopening: the day that was fixed still holds.
  if (hasMoved && visit.visitOn !== null && handover.version > 1)
    await moveVisit(tx, await getVisit(tx, visit.id), 'dateFixed', now)
  await putDossierTasks(tx, await getVisit(tx, visit.id), await getRound(tx, visit.roundId), now)
}

/** What was added waits to be read with the rest. */
async function receiveSupplement(tx: WriteTx, handover: Handover, now: Date): Promise<void> {
  const visit = await getVisit(tx, handover.subjectId)
  if (readsDossier(visit.state)) await putDossierTasks(tx, visit, await getRound(tx, visit.roundId), now)
}

/** The secretariat decides. */
async function receiveReopenRequest(tx: WriteTx, handover: Handover, now: Date): Promise<void> {
  const { id, committeeId, municipality, roundName } = await getVisit(tx, handover.subjectId)
  await putVisitTask(
    tx,
    {
      visitId: id,
      task: 'reopen',
      municipality: municipality.name,
      round: roundName,
      grouping: 'decide',
      for: { role: 'committeeSecretary' },
      url: paths.decideReopening(committeeId, id),
    },
    now,
  )
}

/** The self-image opens again, with all its answers; who had seen it sees it again. Refused, it stays as it is. */
async function receiveReopened(tx: WriteTx, handover: Handover, now: Date): Promise<void> {
  const { isGranted } = handover.document as ReopenedDocument
  const participation = await getParticipation(tx, handover.subjectId)
  if (!isGranted || !mayParticipationBecome(participation.state, 'answering')) return
  await saveParticipation(tx, participation, { state: 'answering' })
  await saveReopened(tx, participation.visitId)
  const { organisationId, visitId, coordinatorId, roundName, due } = participation
  await putVisitTask(
    tx,
    {
      visitId,
      task: 'handInAgain',
      round: roundName,
      grouping: 'do',
      url: paths.selfImage(organisationId, visitId),
      for: coordinatorId === null ? { role: 'coordinator' } : { person: coordinatorId },
      dueOn: due.selfImage,
    },
    now,
  )
}

export const selfImageReceivers: Receivers = {
  'visitation.questionnaire': { from: fromVisitor, take: receiveQuestionnaire },
  'visitation.selfImage': { from: fromVisited, take: receiveSelfImage },
  'visitation.supplement': { from: fromVisited, take: receiveSupplement },
  'visitation.reopenRequest': { from: fromVisited, take: receiveReopenRequest },
  'visitation.reopened': { from: fromVisitor, take: receiveReopened },
}
