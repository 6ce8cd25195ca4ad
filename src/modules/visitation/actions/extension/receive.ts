// SPDX-License-Identifier: EUPL-1.2
import type { Receiver, Receivers } from '../../../../platform/handover/receive.ts'
import { waitsForExtension } from '../../domain/asking-extension.ts'
import { nextStep } from '../../domain/next-step.ts'
import { paths } from '../../paths.ts'
import { getParticipation } from '../../store/participation.ts'
import { getVisit } from '../../store/visit.ts'
import { fromVisited, fromVisitor } from '../senders.ts'
import { putVisitTask } from '../tasks.ts'
import { findAskedExtension } from './find-asked.ts'

/** At the committee: the secretariat decides, unless the step was taken meanwhile. */
const receiveRequest: Receiver = async (tx, { subjectId }, now) => {
  const { id, committeeId, municipality, roundName, state } = await getVisit(tx, subjectId)
  if (!waitsForExtension(await findAskedExtension(tx, id), nextStep(state))) return
  await putVisitTask(
    tx,
    {
      visitId: id,
      task: 'extension',
      municipality: municipality.name,
      round: roundName,
      grouping: 'decide',
      for: { role: 'committeeSecretary' },
      url: paths.decideExtension(committeeId, id),
    },
    now,
  )
}

/** At the municipality: who coordinates reads the answer. */
const receiveAnswer: Receiver = async (tx, { subjectId }, now) => {
  const { organisationId, visitId, coordinatorId, roundName } = await getParticipation(tx, subjectId)
  await putVisitTask(
    tx,
    {
      visitId,
      task: 'extensionAnswer',
      round: roundName,
      grouping: 'read',
      for: coordinatorId === null ? { role: 'municipalSecretary' } : { person: coordinatorId },
      url: paths.askExtension(organisationId, visitId),
    },
    now,
  )
}

export const extensionReceivers: Receivers = {
  'visitation.extensionRequest': { from: fromVisited, take: receiveRequest },
  'visitation.extensionAnswer': { from: fromVisitor, take: receiveAnswer },
}
