// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { handOver } from '../../../platform/handover/store.ts'
import { getRoundStand } from '../../visitation/index.ts'
import type { StandDocument } from '../domain/stand.ts'
import { policy } from '../policy.ts'
import { listOrganisationsOf } from '../store/others.ts'

/**
 * The committee tells VNG how a round stands: counts, and which municipalities have their final report. The IBD learns that
 * the round is there. Nobody learns of a refusal.
 */
export async function tellRound(context: ActionContext, roundId: string): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.tell, now)
  return context.write(async tx => {
    const round = await getRoundStand(tx, roundId)
    const others = await listOrganisationsOf(tx, ['vng', 'ibd'])
    if (others.length === 0) return refused(problem('', 'effectNobodyToTell'))
    const { name, target, phases, reported } = round
    const stand = { on: localDateOf(now), target, phases, reported }
    for (const other of others) {
      const document: StandDocument = { name, stand: other.kind === 'vng' ? stand : null }
      const release = { kind: 'effect.stand', subjectId: round.id, ground: 'effect' }
      await handOver(tx, { ...release, to: other.id, document }, now)
    }
    tx.record({ action: 'effect.told', object: { kind: 'round', id: round.id } })
    return done(round.id)
  })
}
