// SPDX-License-Identifier: EUPL-1.2

import { endHandedOut } from '../../../../platform/handing-out/hand-out.ts'
import type { Receiver } from '../../../../platform/handover/receive.ts'
import { putSearchEntry } from '../../../../platform/search/search-entry.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import { settleRole, undoRoles } from '../../../organisation/index.ts'
import { selfImageSubject } from '../../domain/handing-out.ts'
import type {
  AdministratorDocument,
  DueDocument,
  InvitationDocument,
  ScheduleDocument,
} from '../../domain/handover-documents.ts'
import { mayParticipationBecome } from '../../domain/participation-states.ts'
import type { VisitId } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { getParticipation, receiveInvitation, saveParticipation } from '../../store/participation.ts'
import { followSlots } from '../slots/follow-slots.ts'
import { putParticipationTask, redateParticipationTasks } from '../tasks.ts'
import { unconfirmedGround } from './admit-secretary.ts'

/** The municipality gets its case of the visit, and its secretary a task. */
export const receiveInvited: Receiver = async (tx, handover, now) => {
  const document = handover.document as InvitationDocument
  const visitId = handover.subjectId as VisitId
  await receiveInvitation(
    tx,
    {
      visitId,
      committeeId: handover.from,
      roundName: document.round.name,
      due: { ...document.due, delegation: document.answerBy },
    },
    now,
  )
  await putParticipationTask(tx, await getParticipation(tx, visitId), now)
  await putSearchEntry(
    tx,
    {
      kind: 'participation',
      subjectId: visitId,
      title: `Visitatie, ${document.round.name}`,
      body: document.committee.name,
      url: paths.participation(handover.to, visitId),
      roles: policy.seeParticipation.roles,
    },
    now,
  )
}

/** The day of the visit and what counts from it. */
export const receiveSchedule: Receiver = async (tx, handover, now) => {
  const { visitOn, due } = handover.document as ScheduleDocument
  const participation = await getParticipation(tx, handover.subjectId)
  await saveParticipation(tx, participation, { visitOn, due })
  await putParticipationTask(tx, { ...participation, visitOn, due }, now)
  await followSlots(tx, participation, now)
}

/** The round counts in another way, or this visit got a later date: what is still to be done gets its new date. */
export const receiveDue: Receiver = async (tx, handover) => {
  const participation = await getParticipation(tx, handover.subjectId)
  const document = handover.document as DueDocument
  const due = { ...participation.due, ...document.due }
  const extended = document.extended ?? participation.extended
  await saveParticipation(tx, participation, { due, extended })
  await redateParticipationTasks(tx, { ...participation, due, extended })
}

/** The secretariat's word on the first administrator: confirmed, or everything that came with the code ends at once. */
export const receiveAdministrator: Receiver = async (tx, handover, now) => {
  const { person, isConfirmed } = handover.document as AdministratorDocument
  if (isConfirmed) await settleRole(tx, person, 'administrator', 'confirmed')
  else await undoRoles(tx, person, ['invitation', unconfirmedGround], now)
  tx.record({
    action: isConfirmed ? 'administrator.confirmed' : 'administrator.notConfirmed',
    object: { kind: 'person', id: person },
  })
}

/** The committee ended the visit: nothing of it waits any more. */
export const receiveEnd: Receiver = async (tx, handover, now) => {
  const participation = await getParticipation(tx, handover.subjectId)
  if (!mayParticipationBecome(participation.state, 'ended')) return
  await saveParticipation(tx, participation, { state: 'ended' })
  await endHandedOut(tx, selfImageSubject(participation.visitId), now)
  await finishWorkItems(tx, `visit:${participation.visitId}`, now)
}
