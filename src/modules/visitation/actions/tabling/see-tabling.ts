// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { questionsFor } from '../../domain/council-questions.ts'
import { listSecrecies } from '../../store/secrecy.ts'
import { listTablings } from '../../store/tabling.ts'
import { seeFinal } from '../sharing/see-received.ts'

/** What college and council did with the report, for who may read it. @throws NotFound */
export async function seeTabling(tx: Tx, actor: Actor, visitId: string) {
  const { participation, final, withdrawn } = await seeFinal(tx, actor, visitId)
  return { participation, final, withdrawn, tablings: await listTablings(tx, participation.visitId) }
}

/** The page of councillors: the report that was given to them, with three questions to ask. @throws NotFound */
export async function seeCouncil(tx: Tx, actor: Actor, visitId: string) {
  const seen = await seeTabling(tx, actor, visitId)
  return {
    ...seen,
    questions: questionsFor(seen.final.document.perspectives),
    secrecies: await listSecrecies(tx, seen.participation.visitId),
  }
}
