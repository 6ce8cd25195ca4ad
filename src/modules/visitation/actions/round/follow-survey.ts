// SPDX-License-Identifier: EUPL-1.2
import type { WriteTx } from '../../../../platform/db/tx.ts'
import type { RoundId } from '../../domain/visit.ts'
import { listVisits } from '../../store/visit.ts'
import { moveVisit } from '../move-visit.ts'

/**
 * The effect survey of a round is over. Every visit of the round in follow-up moves on, in one transaction: no move tells
 * whether a municipality was asked or answered.
 */
export async function followSurvey(tx: WriteTx, roundId: string, now: Date): Promise<void> {
  const visits = await listVisits(tx, { round: roundId as RoundId })
  for (const visit of visits.filter(one => one.state === 'followUp'))
    await moveVisit(tx, visit, 'surveyed', now)
}
