// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../../../platform/db/tx.ts'
import { findHandovers } from '../../../platform/handover/store.ts'
import type { Figures } from '../domain/figures.ts'
import type { ReflectionsDocument } from '../domain/reflection.ts'

/** What the committee has of a round: when it told how it stands, the figures of VNG, and the texts of the IBD. */
export async function findResults(tx: Tx, roundId: string) {
  const kinds = ['effect.stand', 'effect.figures', 'effect.reflections']
  const crossed = await findHandovers(tx, { kinds, subjectId: roundId })
  const find = (kind: string) => crossed.find(one => one.kind === kind)
  return {
    told: find('effect.stand'),
    figures: find('effect.figures')?.document as Figures | undefined,
    reflections: find('effect.reflections')?.document as ReflectionsDocument | undefined,
  }
}
