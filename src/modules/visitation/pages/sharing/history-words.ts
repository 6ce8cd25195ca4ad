// SPDX-License-Identifier: EUPL-1.2
import { reactionTexts } from '../../../../../content/texts/report/reactions.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { Colleague } from '../../domain/colleague.ts'
import { keptDecision } from '../../domain/follow-up.ts'
import { parseReactionText } from '../../domain/report-reaction.ts'
import { decisionTexts } from './words.ts'

/** A kept decision as text. An owner who may not be the owner any more is not named. */
export function decisionInWords(
  kept: { readonly body: string; readonly details: unknown },
  owners: readonly Colleague[],
): string {
  const { decision, ownerId, dueOn, isDone, reason } = keptDecision(kept)
  const owner = owners.find(one => one.id === ownerId)?.name ?? 'een oud-collega'
  return [
    decisionTexts[decision],
    ownerId !== null && `Opgepakt door: ${owner}`,
    dueOn !== null && `${decision === 'later' ? 'Weer bekijken op' : 'Klaar op'} ${formatDate(dueOn)}`,
    isDone !== undefined && (isDone ? 'Gedaan' : 'Toch nog niet gedaan'),
    reason,
  ]
    .filter(line => line !== false && line !== '')
    .join('\n')
}

/** A kept reaction as text. */
export function reactionInWords({ body }: { readonly body: string }): string {
  const reaction = parseReactionText(body)
  return [reactionTexts[reaction.kind], reaction.body].filter(line => line !== '').join('\n')
}
