// SPDX-License-Identifier: EUPL-1.2
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
import type { Receiver } from '../../../../platform/handover/receive.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { mayParticipationBecome, type ParticipationState } from '../../domain/participation-states.ts'
import { delegationReaders } from '../../domain/report-sharing.ts'
import { paths } from '../../paths.ts'
import { getParticipation, saveParticipation } from '../../store/participation.ts'
import { putReportSearchEntry } from '../sharing/report-search.ts'
import { receiveCorrected } from './receive-withdrawn.ts'
import { putReportTask } from './report-tasks.ts'

/** A draft is in, the first or a revised one: the coordinator reacts, the delegation reads along. */
export const receiveDraft: Receiver = async (tx, handover, now) => {
  const participation = await takeIn(tx, handover, 'draftReceived')
  if (!participation) return
  const { organisationId, visitId, coordinatorId } = participation
  const task = {
    round: participation.roundName,
    url: paths.received(organisationId, visitId),
    dueOn: (handover.document as ReportDocument).reactBy,
  }
  // A revised draft is told of anew: a task of another key has a mail of its own.
  const isRevised = handover.version > 1
  const which = isRevised ? `:${handover.version}` : ''
  const key = `visit:${visitId}:draft`
  const who = coordinatorId === null ? ({ role: 'coordinator' } as const) : { person: coordinatorId }
  await putReportTask(
    tx,
    {
      ...task,
      key: `${key}:react${which}`,
      task: isRevised ? 'reactAgain' : 'react',
      grouping: 'do',
      for: who,
    },
    now,
  )
  for (const role of delegationReaders.filter(one => one !== 'coordinator'))
    await putReportTask(
      tx,
      {
        ...task,
        key: `${key}:read:${role}${which}`,
        task: isRevised ? 'readRevised' : 'readDraft',
        grouping: 'read',
        for: { role },
      },
      now,
    )
}

/** The final report is in: the municipality decides who gets it and what it does with each perspective. */
export const receiveFinal: Receiver = async (tx, handover, now) => {
  const participation = await takeIn(tx, handover, 'reported')
  if (!participation) return
  if (handover.version > 1) return receiveCorrected(tx, handover, participation, now)
  const { organisationId, visitId, roundName } = participation
  await finishWorkItems(tx, `visit:${visitId}:draft`, now)
  const key = `visit:${visitId}:final`
  await putReportTask(
    tx,
    {
      key: `${key}:share`,
      task: 'share',
      grouping: 'decide',
      for: { role: 'portfolioHolder' },
      round: roundName,
      url: paths.share(organisationId, visitId),
    },
    now,
  )
  await putReportTask(
    tx,
    {
      key: `${key}:decide`,
      task: 'decide',
      grouping: 'decide',
      for: { role: 'coordinator' },
      round: roundName,
      url: paths.followUp(organisationId, visitId),
    },
    now,
  )
  await putReportSearchEntry(tx, participation, handover.document as ReportDocument, [], now)
}

/** Notes and drafts are gone: there is nothing to do, it stands beside the final report. */
export const receiveDestroyed: Receiver = (tx, { subjectId }, now) =>
  finishWorkItems(tx, `visit:${subjectId}:draft`, now)

/** The participation in its new state; undefined when it is not at this point. */
async function takeIn(
  tx: WriteTx,
  handover: Handover,
  state: ParticipationState,
): Promise<Participation | undefined> {
  const participation = await getParticipation(tx, handover.subjectId)
  if (!mayParticipationBecome(participation.state, state)) return undefined
  await saveParticipation(tx, participation, { state })
  return participation
}
