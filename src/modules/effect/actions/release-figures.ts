// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { handOver } from '../../../platform/handover/store.ts'
import type { Figures } from '../domain/figures.ts'
import type { Survey } from '../domain/survey.ts'
import { changeSurvey } from '../store/survey.ts'

/** Freezes the totals and hands them to the committee of the round. */
export async function releaseFigures(
  tx: WriteTx,
  survey: Survey,
  figures: Figures,
  by: PersonId,
  now: Date,
): Promise<void> {
  await changeSurvey(tx, survey.id, { figures, released_by: by, released_at: now })
  tx.record({ action: 'survey.released', object: { kind: 'survey', id: survey.id } })
  const release = { kind: 'effect.figures', subjectId: survey.roundId, ground: 'effect' }
  await handOver(tx, { ...release, to: survey.committee, document: figures }, now)
}
