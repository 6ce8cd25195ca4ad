// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import type { Receiver, Receivers } from '../../../platform/handover/receive.ts'
import { anyOf, type Sender } from '../../../platform/handover/sender.ts'
import { queueNotice } from '../../../platform/mail/notices.ts'
import { putWorkItem } from '../../../platform/work/work-item.ts'
import { type AccessDocument, type EndDocument, watchers } from '../domain/access.ts'
import { paths } from '../paths.ts'
import { findPlatform, insertAccess, saveAccessEnd } from '../store/access.ts'
import { listHolders } from '../store/people.ts'
import { findOwner, saveRequestEnd } from '../store/request.ts'

/** At the organisation: the door opens here, and who watches it is told in the same transaction. */
const receiveAccess: Receiver = async (tx, handover, now) => {
  const document = handover.document as AccessDocument
  const id = handover.subjectId
  await insertAccess(tx, id, handover.from, document)
  tx.record({
    action: 'emergency.opened',
    object: { kind: 'emergency', id },
    details: { reader: document.person, role: document.role, until: document.untilAt },
  })
  const holders = await listHolders(tx, watchers, localDateOf(now))
  for (const role of watchers.filter(one => holders.some(holder => holder.role === one))) {
    const item = {
      key: `emergency:${id}:${role}`,
      module: 'emergency',
      grouping: 'read',
      for: { role },
      title: 'Lees wie met noodtoegang bij u meeleest',
      place: 'Noodtoegang',
      url: paths.use(handover.to, id),
    } as const
    await putWorkItem(tx, item, now)
  }
  // One mail each, also to who holds both roles.
  for (const [person, role] of new Map(holders.map(holder => [holder.id, holder.role])))
    await queueNotice(tx, { person, kind: 'emergencyAccess', key: `emergency:${id}:${role}` }, now)
}

/** At the organisation: one of the two at the platform ended it. */
const receiveEnd: Receiver = async (tx, handover) => {
  const { by, at } = handover.document as EndDocument
  await saveAccessEnd(tx, handover.subjectId, by, new Date(at))
  const object = { kind: 'emergency', id: handover.subjectId }
  tx.record({ action: 'emergency.ended', object, details: { by } })
}

/** At the platform: the organisation ended it. */
const receiveOwnersEnd: Receiver = async (tx, handover) => {
  const { by, at } = handover.document as EndDocument
  await saveRequestEnd(tx, handover.subjectId, by, new Date(at))
  const object = { kind: 'emergency', id: handover.subjectId }
  tx.record({ action: 'emergency.ended', object, details: { by } })
}

const fromReader: Sender = (tx, { subjectId }) => findPlatform(tx, subjectId)
const fromOwner: Sender = (tx, { subjectId }) => findOwner(tx, subjectId)

export const receivers: Receivers = {
  'emergency.given': { from: anyOf('platform'), take: receiveAccess },
  'emergency.ended': { from: fromReader, take: receiveEnd },
  'emergency.endedByOwner': { from: fromOwner, take: receiveOwnersEnd },
}
