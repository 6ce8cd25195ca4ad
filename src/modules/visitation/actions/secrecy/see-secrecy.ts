// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { listSecrecies } from '../../store/secrecy.ts'
import { seeFinal } from '../sharing/see-received.ts'

/** The decisions about secrecy of the report, for who may read it. @throws NotFound */
export async function seeSecrecy(tx: Tx, actor: Actor, visitId: string) {
  const received = await seeFinal(tx, actor, visitId)
  return { ...received, secrecies: await listSecrecies(tx, received.participation.visitId) }
}
