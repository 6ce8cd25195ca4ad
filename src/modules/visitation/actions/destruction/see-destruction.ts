// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Certificate } from '../../domain/destruction.ts'
import { findDestruction } from '../../store/destruction.ts'
import { seeVisit } from '../see-visit.ts'

/** What is decided about the notes and drafts of a visit, for who sees its process. @throws NotFound */
export async function seeDestruction(tx: Tx, actor: Actor, visitId: string, now: Date) {
  const visit = await seeVisit(tx, actor, visitId, 'process', now)
  return { visit, destruction: await findDestruction(tx, visit.id) }
}

/** What stays of it. @throws NotFound before it was done */
export async function seeCertificate(tx: Tx, actor: Actor, visitId: string, now: Date): Promise<Certificate> {
  const { destruction } = await seeDestruction(tx, actor, visitId, now)
  if (!destruction?.certificate) throw new NotFound()
  return destruction.certificate
}
