// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../kernel/ids.ts'
import type { Contact } from './contact.ts'
import type { DueDates, DueStep } from './due-dates.ts'
import type { Reaction, Verdict } from './report.ts'
import type { SlotChoices, SlotOffer } from './slots.ts'

/** Shapes of what crosses. Stored for good: a field is added, never renamed or given another meaning. */

export type InvitationDocument = {
  readonly round: { readonly id: string; readonly name: string }
  readonly committee: { readonly id: OrganisationId; readonly name: string }
  /** Empty until a date is fixed: due dates count from the visit. */
  readonly due: DueDates
  readonly answerBy: LocalDate
  /** How the secretariat is reached. */
  readonly contact?: Contact
}

/** Somebody came in with the code of the letter, and became the first administrator of the municipality. */
export type AdmissionDocument = {
  readonly person: PersonId
  readonly name: string
  readonly email: string
}

/** The secretariat's word on the first administrator. */
export type AdministratorDocument = { readonly person: PersonId; readonly isConfirmed: boolean }

/** The committee ends the visit before its own end; why stays with the committee. */
export type EndDocument = { readonly state: 'cancelled' | 'merged' | 'closed'; readonly on: LocalDate }

export type AnswerDocument = { readonly accepted: boolean; readonly reason: string; readonly by: string }

/** Roles of requirement 18, in the order of the letter. */
export const delegationRoles = [
  'portfolioHolder',
  'municipalSecretary',
  'operationsHead',
  'cio',
  'ciso',
] as const
export type DelegationRole = (typeof delegationRoles)[number]

export type DelegationDocument = {
  readonly coordinator: { readonly name: string; readonly email: string }
  /** A role without a name does not exist in this municipality. */
  readonly delegates: readonly { readonly role: DelegationRole; readonly name: string | null }[]
}

export type QuestionnaireDocument = {
  readonly code: string
  readonly version: number
  readonly openedOn: LocalDate
  readonly due: DueDates
}

export type ScheduleDocument = {
  readonly visitOn: LocalDate
  readonly at: string
  readonly place: string
  /** Left out while there is none. */
  readonly address?: string
  readonly programme?: string
  readonly due: DueDates
}

/** Half-days on which the talk could be. A new offer takes the place of the one before. */
export type SlotsDocument = SlotOffer & {
  /** Version of the schedule that the municipality had then; 0 for none. A later schedule ends the offer. */
  readonly afterSchedule: number
}

/** Who of the municipality can be there when. Without names: the committee knows who speaks in which role. */
export type SlotAnswersDocument = {
  readonly seats: readonly {
    readonly roles: readonly DelegationRole[]
    /** Empty until there is an answer. */
    readonly choices: SlotChoices
    readonly note: string
  }[]
}

/** The round counts in another way, or its secretariat moved; this takes the place of what was told before. */
export type DueDocument = {
  readonly due: DueDates
  readonly contact?: Contact
  /** All dates that were moved for this municipality, when it is told of one. */
  readonly extended?: DueDates
}

/** The municipality asks for more time for the step that is its own now. A new request takes the place of the one before. */
export type ExtensionRequestDocument = {
  readonly step: DueStep
  readonly until: LocalDate
  readonly reason: string
  readonly by: string
  readonly on: LocalDate
}

/** The secretariat's word on it. */
export type ExtensionAnswerDocument = {
  /** Version of the request that it answers. */
  readonly request: number
  /** The day that holds, when it was granted; it may be another one than was asked. */
  readonly until: LocalDate | null
  readonly reason: string
  readonly on: LocalDate
}

/** Who must move in the municipality is reminded of a step. */
export type ReminderDocument = {
  readonly step: DueStep
  readonly dueOn: LocalDate | null
  readonly on: LocalDate
}

/** An answer as it was handed in; `slot` tells who answered where two answered apart. */
export type HandedInAnswer = {
  readonly question: string
  readonly slot: AnswerSlot
  readonly value: unknown
  readonly isUnknown: boolean
  readonly note: string
}

export type AnswerSlot = 'municipality' | 'portfolioHolder' | 'ciso'

export type SelfImageDocument = {
  readonly questionnaire: { readonly code: string; readonly version: number }
  readonly openedOn: LocalDate
  readonly answers: readonly HandedInAnswer[]
  readonly seen: readonly {
    readonly role: 'portfolioHolder' | 'municipalSecretary'
    readonly name: string
    readonly on: LocalDate
  }[]
  readonly handedInBy: string
  readonly handedInOn: LocalDate
  /** Portfolio holder and CISO were one person, who answered once what others answer apart. */
  readonly isOneForBoth?: true
  /** What the municipality chose to bring of an earlier visit. */
  readonly lastTime?: LastTimeDocument
}

/** The answers of an earlier visit, perhaps with the perspectives of its report. It names no people. */
export type LastTimeDocument = Pick<
  SelfImageDocument,
  'questionnaire' | 'openedOn' | 'answers' | 'handedInOn' | 'isOneForBoth'
> & {
  /** Who handed it in: this municipality, or one that went into it. */
  readonly municipality: string
  readonly report?: {
    readonly round: string
    readonly visitOn: LocalDate | null
    readonly perspectives: readonly { readonly topic: string; readonly title: string }[]
  }
}

/** What the municipality adds to a topic after handing in. What was handed in stays as it is. */
export type SupplementDocument = {
  readonly topic: string
  readonly body: string
  readonly by: string
  readonly on: LocalDate
}

/** The municipality asks to change a self-image that was handed in. */
export type ReopenRequestDocument = { readonly reason: string; readonly by: string; readonly on: LocalDate }

/** The secretariat's word on it; it answers the request with the same version number. */
export type ReopenedDocument = {
  readonly isGranted: boolean
  readonly reason: string
  readonly on: LocalDate
}

export type ReportSection = 'heard' | 'strong' | 'attention'

export type ReportDocument = {
  readonly municipality: { readonly id: OrganisationId; readonly name: string }
  readonly round: string
  readonly committee: string
  readonly visitOn: LocalDate | null
  readonly revision: number
  readonly summary: string
  readonly paragraphs: readonly {
    readonly id: string
    readonly section: ReportSection
    readonly body: string
  }[]
  readonly perspectives: readonly {
    readonly id: string
    readonly topic: string
    readonly title: string
    readonly body: string
  }[]
  readonly releasedBy: readonly {
    readonly person: PersonId
    readonly name: string
    readonly role: string
    readonly on: LocalDate
  }[]
  readonly reactBy: LocalDate | null
  /** In a revised draft and a final report: what was said last about each paragraph, and what the committee did with it. */
  readonly reactions: readonly {
    readonly paragraph: string
    readonly kind: Reaction
    readonly body: string
    readonly verdict: Verdict | null
    readonly answer: string
  }[]
  /** Only in a version that takes the place of an earlier one. */
  readonly corrects?: { readonly version: number; readonly reason: string }
}

export type ReactionDocument = {
  readonly reportVersion: number
  readonly reactions: readonly {
    readonly paragraph: string
    readonly kind: Reaction
    readonly body: string
  }[]
  readonly by: string
}
