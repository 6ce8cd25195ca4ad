// SPDX-License-Identifier: EUPL-1.2
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
import type { Receivers } from '../../../../platform/handover/receive.ts'
import { putSearchEntry } from '../../../../platform/search/search-entry.ts'
import type { QuestionnaireDocument } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { mayParticipationBecome } from '../../domain/participation-states.ts'
import { apartSlots, questionnaireOf } from '../../domain/self-image.ts'
import { readsDossier } from '../../domain/visit-states.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { getParticipation, saveParticipation } from '../../store/participation.ts'
import { getRound } from '../../store/round.ts'
import { insertSelfImage } from '../../store/self-image.ts'
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
  await putDossierTasks(tx, await getVisit(tx, visit.id), await getRound(tx, visit.roundId), now)
}

export const selfImageReceivers: Receivers = {
  'visitation.questionnaire': { from: fromVisitor, take: receiveQuestionnaire },
  'visitation.selfImage': { from: fromVisited, take: receiveSelfImage },
}
