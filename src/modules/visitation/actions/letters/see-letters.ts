// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { findHandover } from '../../../../platform/handover/store.ts'
import type { InvitationDocument } from '../../domain/handover-documents.ts'
import type { Invitation } from '../../domain/invitation.ts'
import type { LetterDocument } from '../../domain/letter.ts'
import type { Visit } from '../../domain/visit.ts'
import { findInvitation } from '../../store/invitation.ts'
import { getLetter, listLetters } from '../../store/letter.ts'
import { seeVisit } from '../see-visit.ts'
import { proposeInvitation } from './make-letter.ts'

/** The letters of a visit. @throws NotFound for who may not see its process */
export async function seeLetters(tx: Tx, actor: Actor, visitId: string, now: Date) {
  const visit = await seeVisit(tx, actor, visitId, 'process', now)
  return { visit, letters: await listLetters(tx, visit.id) }
}

/** One of them. @throws NotFound */
export async function seeLetter(
  tx: Tx,
  actor: Actor,
  { visitId, letter }: { readonly visitId: string; readonly letter: string },
  now: Date,
) {
  const visit = await seeVisit(tx, actor, visitId, 'process', now)
  return { visit, made: await getLetter(tx, visit.id, letter) }
}

/**
 * The letter of the invitation as it was made last. One that was sent before letters were kept is worded now.
 * @throws NotFound before the municipality was invited
 */
export async function seeInvitationLetter(
  tx: Tx,
  actor: Actor,
  visitId: string,
  now: Date,
): Promise<{ visit: Visit; invitation: Invitation; letter: LetterDocument }> {
  const visit = await seeVisit(tx, actor, visitId, 'process', now)
  const invitation = await findInvitation(tx, visit.id)
  if (!invitation) throw new NotFound()
  const [made] = await listLetters(tx, visit.id, { kind: 'invitation' })
  if (made) return { visit, invitation, letter: made.document }
  const { expiresOn, sentAt } = invitation
  const facts = { answerBy: await getAnswerBy(tx, visit), expiresOn }
  const { document } = await proposeInvitation(tx, actor, visit, facts, now)
  return { visit, invitation, letter: { ...document, on: localDateOf(sentAt) } }
}

/** Until when the municipality was asked to answer. @throws NotFound before it was invited */
export async function getAnswerBy(tx: Tx, visit: Visit): Promise<LocalDate> {
  const given = await findHandover<InvitationDocument>(tx, {
    kind: 'visitation.invitation',
    subjectId: visit.id,
  })
  if (!given) throw new NotFound()
  return given.document.answerBy
}
