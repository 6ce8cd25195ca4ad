// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Terms } from './due-dates.ts'
import { extendedBy, extensionProblems } from './extending.ts'
import { nextDueOn, nextStep, waitingOf } from './next-step.ts'
import { reminderOf } from './reminder.ts'
import type { Visit, VisitId } from './visit.ts'
import { canBecome } from './visit-states.ts'

/** What the secretariat does for many visits at once. */
export const batchActs = ['invite', 'remind', 'assign', 'extend'] as const
export type BatchAct = (typeof batchActs)[number]

/** What an act asks besides. Weeks are counted from the date that holds now, or from today when that has passed. */
export type BatchInput = {
  readonly members?: readonly string[]
  readonly weeks?: number
  readonly reason?: string
}

/** Acts that need to be told more before they can be looked at line by line. */
export const asksMore = (act: BatchAct): boolean => act === 'assign' || act === 'extend'

export type BatchLine = {
  readonly visitId: VisitId
  /** Of the visit as it was chosen. */
  readonly version: number
  readonly result: 'done' | 'refused' | null
  readonly reason: string | null
}

export type VisitBatch = {
  readonly id: string
  readonly act: BatchAct
  /** Null until it was told what the act asks. */
  readonly input: BatchInput | null
  readonly confirmedAt: Date | null
  readonly finishedAt: Date | null
  readonly lines: readonly BatchLine[]
}

/** At most so many visits at once: a round has about a hundred. */
export const mostVisits = 500

/** What is known besides of the visits of a batch. */
export type BatchFacts = {
  readonly termsOf: (round: Visit['roundId']) => Terms | undefined
  /** Visits and steps of which somebody was reminded today, as 'visit step'. */
  readonly remindedToday: ReadonlySet<string>
  /** Municipalities to which one of the chosen members is tied. */
  readonly tiedTo: ReadonlySet<OrganisationId>
  readonly today: LocalDate
}

/** What would become of a line: nothing, because of this, or the act, with the later date when it extends. */
export type PlannedLine = {
  readonly reason: string | undefined
  readonly until?: LocalDate | undefined
}

/** What would become of this line if it were done now; the act itself decides once more. */
export function planLine(
  batch: Pick<VisitBatch, 'act' | 'input'>,
  line: Pick<BatchLine, 'version'>,
  visit: Visit,
  facts: BatchFacts,
): PlannedLine {
  if (visit.version !== line.version) return { reason: 'changedSince' }
  if (batch.act === 'invite')
    return { reason: canBecome(visit.state, 'invited') ? undefined : 'onlyCandidateIsInvited' }
  if (batch.act === 'remind') return { reason: whyNotRemind(visit, facts) }
  if (batch.act === 'assign')
    return { reason: facts.tiedTo.has(visit.municipality.id) ? 'memberIsTied' : undefined }
  return planExtension(batch.input?.weeks ?? 0, visit, facts)
}

function whyNotRemind(visit: Visit, { remindedToday }: BatchFacts): string | undefined {
  const reminder = reminderOf(visit.state)
  if (reminder === undefined) return 'nothingToRemind'
  return remindedToday.has(`${visit.id} ${reminder.step}`) ? 'remindedToday' : undefined
}

function planExtension(weeks: number, visit: Visit, { termsOf, today }: BatchFacts): PlannedLine {
  const terms = termsOf(visit.roundId)
  const step = nextStep(visit.state)
  const until = terms && extendedBy(visit, weeks, terms, today)
  if (terms === undefined || step === undefined || until === undefined) return { reason: 'nothingToExtend' }
  const dueOn = nextDueOn(waitingOf(visit), terms)
  const [problem] = extensionProblems(visit, { step, until }, terms, dueOn, today)
  return { reason: problem?.code, until }
}

/** How far a batch is: lines that are done, refused, and still to do. */
export function countLines(lines: readonly BatchLine[]) {
  const of = (result: BatchLine['result']) => lines.filter(line => line.result === result).length
  return { done: of('done'), refused: of('refused'), open: of(null) }
}
