// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { type FileId, getFileBytes } from '../../../../platform/files/store.ts'
import { isDelegation } from '../../domain/report-sharing.ts'
import type { VisitId } from '../../domain/visit.ts'
import { getWooCase, listWooRequests } from '../../store/woo-request.ts'
import { seeSecrecy } from '../secrecy/see-secrecy.ts'

/** The requests to make the report public. @throws NotFound to who is not of the delegation */
export async function seeWoo(tx: Tx, actor: Actor, visitId: string) {
  if (!isDelegation(actor.organisation.roles)) throw new NotFound()
  const seen = await seeSecrecy(tx, actor, visitId)
  return { ...seen, requests: await listWooRequests(tx, seen.participation.visitId) }
}

/** One of them, with what stays out of the public copy and every state it had. @throws NotFound */
export async function seeWooRequest(tx: Tx, actor: Actor, visitId: string, id: string) {
  if (!isDelegation(actor.organisation.roles)) throw new NotFound()
  const seen = await seeSecrecy(tx, actor, visitId)
  return { ...seen, ...(await getWooCase(tx, seen.participation.visitId, id)) }
}

export type SeenWooRequest = Awaited<ReturnType<typeof seeWooRequest>>

/** The public copy of a request that was decided, for the delegation. @throws NotFound when there is none */
export async function seePublicCopy(tx: Tx, actor: Actor, visitId: string, id: string) {
  if (!isDelegation(actor.organisation.roles)) throw new NotFound()
  const { fileId } = (await getWooCase(tx, visitId as VisitId, id)).request
  if (fileId === null) throw new NotFound()
  return getFileBytes(tx, fileId as FileId)
}
