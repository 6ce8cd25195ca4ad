// SPDX-License-Identifier: EUPL-1.2
import { buildingBlocks } from '../../../../content/texts/report/building-blocks.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { mailbox } from '../../../kernel/mailbox.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { ReactionDocument } from './handover-documents.ts'
import type { Verdict } from './report.ts'
import { type ChosenTopic, placedTexts, type Report } from './report-parts.ts'

export type ReleaseStage = 'draft' | 'final'

/** Somebody who releases, with what the rule of two must know. */
export type Releaser = {
  readonly person: PersonId
  readonly email: string
  /** Today, in the committee. */
  readonly roles: readonly Role[]
  readonly hasWritten: boolean
}

/** Why these two together may not release; undefined when they may. */
export type PairFault = 'samePerson' | 'sameMailbox' | 'noMember' | 'bothWrote'

/**
 * The rule of two (abuse case 10): two different people, one of them chair or member, at most
 * one of them wrote in the report. Two accounts with one mailbox are one person.
 */
export function pairFault(first: Releaser, second: Releaser): PairFault | undefined {
  if (first.person === second.person) return 'samePerson'
  if (mailbox(first.email) === mailbox(second.email)) return 'sameMailbox'
  if (![first, second].some(isMember)) return 'noMember'
  if (first.hasWritten && second.hasWritten) return 'bothWrote'
  return undefined
}

const isMember = ({ roles }: Releaser): boolean => roles.includes('chair') || roles.includes('member')

/** What a release by this person means: the first of two, the second with this first one, or nothing because of this fault. */
export type ReleaseDecision =
  | { readonly step: 'first' }
  | { readonly step: 'second'; readonly first: Releaser }
  | { readonly step: 'refused'; readonly fault: PairFault }

/** @param before who released exactly this revision already, oldest first */
export function mayRelease(releaser: Releaser, before: readonly Releaser[]): ReleaseDecision {
  if (before.length === 0) return { step: 'first' }
  const faults = before.map(first => pairFault(first, releaser))
  const fits = before[faults.indexOf(undefined)]
  if (fits) return { step: 'second', first: fits }
  return { step: 'refused', fault: faults.find(fault => fault !== undefined) ?? 'samePerson' }
}

/** What must be mended in the text before anybody releases it. */
export function textProblems(report: Report, topics: readonly ChosenTopic[]): Problem[] {
  const { paragraphs, perspectives } = report
  const codes = new Set(topics.map(topic => topic.code))
  const texts = [...paragraphs.map(one => one.body), ...perspectives.map(one => one.body)]
  return [
    ...(paragraphs.length === 0 ? [problem('', 'noParagraphs')] : []),
    ...(texts.some(text => text.trim() === '') ? [problem('', 'emptyParagraph')] : []),
    ...(perspectives.some(one => !codes.has(one.topic)) ? [problem('', 'perspectiveWithoutTopic')] : []),
    ...(perspectives.length > mostPerspectives ? [problem('', 'tooManyPerspectives')] : []),
    ...placedTexts(report)
      .filter(one => isUnchangedBlock(one.text))
      .map(one => problem('', unchanged[one.part], { number: one.number, start: startOf(one.text) })),
  ]
}

/** The problem says in which part of the report the block stands. */
const unchanged = {
  summary: 'unchangedSummary',
  paragraph: 'unchangedBlock',
  perspective: 'unchangedPerspective',
} as const

export const mostPerspectives = 7

/** What a final release asks besides: a next step, and an answer to everything the municipality brought up. */
export function finalProblems(report: Report, unanswered: number): Problem[] {
  return [
    ...(report.perspectives.length === 0 ? [problem('', 'noPerspectives')] : []),
    ...unansweredProblems(unanswered),
  ]
}

/** Own building blocks may start a text but are made to fit this municipality before release. */
export function isUnchangedBlock(text: string): boolean {
  const words = plain(text)
  return buildingBlocks.some(
    block =>
      words.includes(plain(block.text)) || placeholders(block.text).some(place => text.includes(place)),
  )
}

const placeholders = (text: string): string[] => text.match(/\[[^\]]+\]/g) ?? []
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()
const startOf = (text: string): string => text.split(/\s+/).slice(0, 6).join(' ')

/** The reactions that ask for an answer: a fact that is wrong, or something to add. */
export const askingReactions = (reaction: ReactionDocument | undefined): ReactionDocument['reactions'] =>
  (reaction?.reactions ?? []).filter(one => one.kind !== 'agreed')

export type Answer = {
  readonly paragraph: string
  readonly verdict: Verdict
  readonly body: string
  readonly version: number
  /** Version of the draft that the reaction is about. */
  readonly draft: number
}

/** The answers to this reaction; those to a reaction to an earlier draft stand with that draft. */
export const answersTo = (reaction: ReactionDocument | undefined, answers: readonly Answer[]): Answer[] =>
  answers.filter(one => one.draft === reaction?.reportVersion)

/** Before anything goes out after a reaction, everything in it was answered. */
export const unansweredProblems = (unanswered: number): Problem[] =>
  unanswered > 0 ? [problem('', 'unanswered', { count: unanswered })] : []

/** How many reactions still wait for an answer of the committee. */
export const countUnanswered = (reaction: ReactionDocument | undefined, answers: readonly Answer[]): number =>
  askingReactions(reaction).filter(one => !answers.some(answer => answer.paragraph === one.paragraph)).length
