// SPDX-License-Identifier: EUPL-1.2
import type { SharedProgress } from '../../domain/shared-progress.ts'

const texts = {
  takenOver: 'overgenomen, wordt gedaan',
  later: 'komt later',
  notTakenOver: 'niet overgenomen',
} as const

/** How it stands with a perspective, as the committee reads it. */
export const progressText = ({ decision, isDone }: Pick<SharedProgress, 'decision' | 'isDone'>): string =>
  isDone ? 'overgenomen en gedaan' : texts[decision]
