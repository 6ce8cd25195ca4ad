// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import type { OrganisationKind } from '../../../kernel/roles.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import type { Receiver, Receivers } from '../../../platform/handover/receive.ts'
import { anyOf, type Sender } from '../../../platform/handover/sender.ts'
import { finishWorkItems, putWorkItem } from '../../../platform/work/work-item.ts'
import { followSurvey } from '../../visitation/index.ts'
import type { StandDocument } from '../domain/stand.ts'
import type { SurveyDocument, SurveyInvitation } from '../domain/survey.ts'
import { paths } from '../paths.ts'
import { findSurveyInvitation, insertSurveyInvitation } from '../store/invitation.ts'
import { wasTold } from '../store/others.ts'
import { findEffectRound, saveEffectRound } from '../store/round.ts'

/** At VNG and the IBD: how a round stands, as it was told last. */
const receiveStand: Receiver = async (tx, handover) => {
  await saveEffectRound(tx, handover.subjectId, handover.from, handover.document as StandDocument)
  tx.record({ action: 'effect.learned', object: { kind: 'round', id: handover.subjectId } })
}

/** At a municipality: it is asked, once. */
const receiveSurvey: Receiver = async (tx, handover, now) => {
  const document = handover.document as SurveyDocument
  await insertSurveyInvitation(tx, handover.subjectId, handover.from, document)
  tx.record({ action: 'survey.received', object: { kind: 'survey', id: handover.subjectId } })
  await putTask(tx, { ...document, surveyId: handover.subjectId }, now)
}

/** At a municipality: it waits again, unless it was answered. */
const receiveReminder: Receiver = async (tx, handover, now) => {
  const invitation = await findSurveyInvitation(tx, handover.subjectId)
  if (!invitation || invitation.isAnswered || localDateOf(now) > invitation.closesOn) return
  await putTask(tx, invitation, now)
}

/** At a municipality: nothing waits any more. */
const receiveClosed: Receiver = (tx, handover, now) =>
  finishWorkItems(tx, `survey:${handover.subjectId}`, now)

/** At the committee: the visits of the round that are in follow-up move on, all of them together. */
const receiveSurveyed: Receiver = (tx, handover, now) => followSurvey(tx, handover.subjectId, now)

/** At the committee: the page reads the handover itself. */
const keep: Receiver = async () => {}

const putTask = (
  tx: WriteTx,
  { surveyId, roundName, closesOn }: Pick<SurveyInvitation, 'surveyId' | 'roundName' | 'closesOn'>,
  now: Date,
): Promise<void> =>
  putWorkItem(
    tx,
    {
      key: `survey:${surveyId}`,
      module: 'effect',
      grouping: 'do',
      for: { role: 'coordinator' },
      title: 'Vertel wat het bezoek opleverde, zonder naam',
      place: `Effectmeting · ${roundName}`,
      url: paths.answer(tx.scope.organisation ?? '', surveyId),
      dueOn: closesOn,
    },
    now,
  )

/** Once a round is known, only its own committee tells of it. */
const fromCommittee: Sender = async (tx, handover) =>
  (await findEffectRound(tx, handover.subjectId))?.committee ?? anyOf('committee')(tx, handover)
const fromAsker: Sender = async (tx, { subjectId }) => (await findSurveyInvitation(tx, subjectId))?.vng
/** Somebody of this kind whom this committee told of the round. */
const fromTold =
  (kind: OrganisationKind): Sender =>
  async (tx, handover) =>
    (await wasTold(tx, handover.subjectId, handover.from)) ? anyOf(kind)(tx, handover) : undefined

export const receivers: Receivers = {
  'effect.stand': { from: fromCommittee, take: receiveStand },
  'effect.survey': { from: anyOf('vng'), take: receiveSurvey },
  'effect.reminder': { from: fromAsker, take: receiveReminder },
  'effect.closed': { from: fromAsker, take: receiveClosed },
  'effect.surveyed': { from: fromTold('vng'), take: receiveSurveyed },
  'effect.figures': { from: fromTold('vng'), take: keep },
  'effect.reflections': { from: fromTold('ibd'), take: keep },
}
