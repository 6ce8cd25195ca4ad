// SPDX-License-Identifier: EUPL-1.2
import type { Receiver, Receivers } from '../../../platform/handover/receive.ts'
import { anyOf, type Sender } from '../../../platform/handover/sender.ts'
import { findHandover } from '../../../platform/handover/store.ts'
import { putWorkItem } from '../../../platform/work/work-item.ts'
import type { ReferralAnswer, ReferralDocument } from '../domain/referral.ts'
import { paths } from '../paths.ts'
import { getRequest } from '../store/administrator-request.ts'
import { settleRequest } from './decide-request.ts'

/** At the platform: an organisation with one administrator asks for a second. */
const receiveRequest: Receiver = async (tx, handover, now) => {
  const { organisationName } = handover.document as ReferralDocument
  await putWorkItem(
    tx,
    {
      key: `administrator-referral:${handover.subjectId}`,
      module: 'organisation',
      grouping: 'decide',
      for: { role: 'administrator' },
      title: `Bevestig een tweede beheerder van ${organisationName}`,
      place: 'Organisaties',
      url: paths.referral(handover.to, handover.subjectId),
    },
    now,
  )
}

/** Back at the organisation: the platform's word. A request that was taken back meanwhile stays so. */
const receiveAnswer: Receiver = async (tx, handover, now) => {
  const { isGiven } = handover.document as ReferralAnswer
  const request = await getRequest(tx, handover.subjectId)
  await settleRequest(tx, request, isGiven, now)
}

/** Any organisation may ask; about one request only who asked first. */
const fromAsker: Sender = async (tx, { kind, subjectId, from }) =>
  (await findHandover(tx, { kind, subjectId }))?.from ?? from

export const receivers: Receivers = {
  'organisation.administratorRequest': { from: fromAsker, take: receiveRequest },
  'organisation.administratorAnswer': { from: anyOf('platform'), take: receiveAnswer },
}
