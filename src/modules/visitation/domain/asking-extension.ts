// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { DueStep } from './due-dates.ts'
import { stepsBeforeVisit } from './extending.ts'
import type { ExtensionAnswerDocument, ExtensionRequestDocument } from './handover-documents.ts'
import type { Participation } from './participation.ts'
import type { ParticipationState } from './participation-states.ts'
import { workingDayFrom } from './public-holidays.ts'

const ownSteps: Readonly<Partial<Record<ParticipationState, DueStep>>> = {
  invited: 'delegation',
  accepted: 'delegation',
  delegated: 'selfImage',
  answering: 'selfImage',
  draftReceived: 'reaction',
}

/** The step that is the municipality's own now; undefined when others are to move. */
export const ownStep = (state: ParticipationState): DueStep | undefined => ownSteps[state]

type Versioned<Document> = { readonly version: number; readonly document: Document }

/** Where asking for more time stands: the last request, and its answer. */
export type AskedExtension = {
  readonly request: Versioned<ExtensionRequestDocument> | undefined
  /** Undefined while it waits. */
  readonly answer: ExtensionAnswerDocument | undefined
}

/** What the municipality sees where it asks for more time. */
export type SeenExtension = {
  readonly participation: Participation
  readonly asked: AskedExtension
  /** When its own step is due now, where it was told of a day. */
  readonly dueOn: LocalDate | undefined
}

/** Each answer carries the number of the request that it answers. */
export const askedExtensionOf = (
  request: Versioned<ExtensionRequestDocument> | undefined,
  answer: Versioned<ExtensionAnswerDocument> | undefined,
): AskedExtension => ({
  request,
  answer: request && answer?.document.request === request.version ? answer.document : undefined,
})

/** Whether a request waits for its answer. One about a step that was taken meanwhile lapsed. */
export const waitsForExtension = ({ request, answer }: AskedExtension, step: DueStep | undefined): boolean =>
  request !== undefined && answer === undefined && request.document.step === step

/**
 * What is still wrong with a day that the municipality asks for. In which weeks its round rests the secretariat knows.
 * @param dueOn when its step is due now, where it was told of a day
 */
export function askingProblems(
  { state, visitOn }: Pick<Participation, 'state' | 'visitOn'>,
  until: LocalDate,
  dueOn: LocalDate | undefined,
  today: LocalDate,
): Problem[] {
  const step = ownStep(state)
  if (step === undefined) return [problem('', 'noOwnStep')]
  if (until <= today) return [problem('until', 'extensionNotAhead')]
  if (dueOn !== undefined && until <= dueOn) return [problem('until', 'extensionNotLater')]
  if (workingDayFrom(until) !== until) return [problem('until', 'notAWorkingDay')]
  if (visitOn !== null && stepsBeforeVisit.includes(step) && until >= visitOn)
    return [problem('until', 'extensionAfterVisit')]
  return []
}
