// SPDX-License-Identifier: EUPL-1.2
import type { StateKind } from '../../../../platform/ui/index.ts'
import type { Permission, SolutionAnswer, SolutionState } from '../../domain/solution.ts'

/** Where a solution stands, for the committee. */
export const solutionStates: Readonly<Record<SolutionState, { kind: StateKind; word: string }>> = {
  writing: { kind: 'bezig', word: 'nog niet gevraagd' },
  asked: { kind: 'open', word: 'gevraagd aan de gemeente' },
  named: { kind: 'ja', word: 'mag gedeeld, met de naam' },
  unnamed: { kind: 'ja', word: 'mag gedeeld, zonder de naam' },
  refused: { kind: 'nvt', word: 'blijft bij de gemeente' },
  withdrawn: { kind: 'nvt', word: 'toestemming ingetrokken' },
}

/** The same for the municipality; what was not answered yet is to be decided. */
export const requestState = (permission: Permission | null): { kind: StateKind; word: string } => {
  if (permission === null) return { kind: 'open', word: 'te beslissen' }
  return permission === 'refused' ? { kind: 'nvt', word: 'wordt niet gedeeld' } : solutionStates[permission]
}

export const answerWords: Readonly<Record<SolutionAnswer, { label: string; hint: string }>> = {
  named: {
    label: 'Ja, met de naam van onze gemeente',
    hint: 'Anderen kunnen u dan vragen hoe u het deed.',
  },
  unnamed: {
    label: 'Ja, zonder de naam van onze gemeente',
    hint: 'Kijk of de tekst u ook niet op een andere manier herkenbaar maakt.',
  },
  refused: { label: 'Nee', hint: 'Een reden is niet nodig. Het blijft tussen u en de leden van dit bezoek.' },
}
