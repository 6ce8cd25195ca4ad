// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { Questionnaire, Topic } from '../../../kernel/questionnaire/types.ts'
import { topicsOn } from '../../../kernel/questionnaire/version.ts'
import type { ReopenedDocument, ReopenRequestDocument } from './handover-documents.ts'
import type { Participation } from './participation.ts'
import type { SelfImage } from './self-image.ts'

/** Whether something may be added, or asked to be changed: once handed in, until the day of the visit. */
export const isBeforeVisit = (
  { participation: { state, visitOn }, handedInAt }: Pick<SelfImage, 'participation' | 'handedInAt'>,
  today: LocalDate,
): boolean => state === 'handedIn' && handedInAt !== null && (visitOn === null || today <= visitOn)

/** Topics to which something may be added. What two people answered apart is theirs, and brought to the talk. */
export const supplementable = (questionnaire: Questionnaire, on: LocalDate): readonly Topic[] =>
  topicsOn(questionnaire, on).filter(topic => !topic.apart)

type Versioned<Document> = { readonly version: number; readonly document: Document }

/** Where asking to reopen stands: the last request with its answer, if there is one. */
export type Reopening = {
  readonly request: Versioned<ReopenRequestDocument> | undefined
  /** The answer to that request; undefined while it waits. */
  readonly answer: ReopenedDocument | undefined
}

/** Each answer carries the number of the request that it answers. */
export function reopeningOf(
  request: Versioned<ReopenRequestDocument> | undefined,
  answer: Versioned<ReopenedDocument> | undefined,
): Reopening {
  return {
    request,
    answer: request && answer?.version === request.version ? answer.document : undefined,
  }
}

export const waitsForAnswer = ({ request, answer }: Reopening): boolean =>
  request !== undefined && answer === undefined

/** What the municipality may still do after handing in, for its pages. */
export type AfterHandingIn = {
  readonly participation: Participation
  readonly topics: readonly Topic[]
  readonly isOpen: boolean
  readonly reopening: Reopening
}
