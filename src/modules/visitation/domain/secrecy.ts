// SPDX-License-Identifier: EUPL-1.2
import { secrecyGrounds } from '../../../../content/texts/report/grounds.ts'
import { compareDates, type LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import type { Role } from '../../../kernel/roles.ts'

export const secrecyOrgans = ['college', 'mayor', 'council'] as const
export type SecrecyOrgan = (typeof secrecyOrgans)[number]

/** Secrecy about a report (Gemeentewet, chapter on secrecy, art. 87 and further). It is never changed: it ends, or it is lifted. */
export type Secrecy = {
  readonly id: string
  readonly ground: string
  readonly imposedBy: SecrecyOrgan
  readonly imposedOn: LocalDate
  /** The first day on which it no longer holds; null until a decision lifts it. */
  readonly endsOn: LocalDate | null
  readonly byName: string
  readonly liftedBy: SecrecyOrgan | null
  readonly liftedOn: LocalDate | null
}

export type SecrecyState = 'holds' | 'ended' | 'lifted'

/** How it stands on a day. What was lifted stays lifted; what ended by its date cannot be lifted any more. */
export const secrecyState = (
  { endsOn, liftedOn }: Pick<Secrecy, 'endsOn' | 'liftedOn'>,
  today: LocalDate,
): SecrecyState => {
  if (liftedOn !== null) return 'lifted'
  return endsOn !== null && compareDates(endsOn, today) <= 0 ? 'ended' : 'holds'
}

export const isSecret = (all: readonly Pick<Secrecy, 'endsOn' | 'liftedOn'>[], today: LocalDate): boolean =>
  all.some(one => secrecyState(one, today) === 'holds')

/** The griffier records what the council decides, the others what college and mayor decide. */
export const mayRecordSecrecy = (organ: SecrecyOrgan, roles: readonly Role[]): boolean =>
  organ === 'council'
    ? roles.includes('councilClerk')
    : roles.includes('municipalSecretary') || roles.includes('portfolioHolder')

export function secrecyProblems(
  secrecy: Pick<Secrecy, 'ground' | 'imposedOn' | 'endsOn'>,
  today: LocalDate,
): Problem[] {
  const { ground, imposedOn, endsOn } = secrecy
  return [
    ...(secrecyGrounds.some(one => one.code === ground) ? [] : [problem('ground', 'choose')]),
    ...(compareDates(imposedOn, today) > 0 ? [problem('imposedOn', 'notYetHappened')] : []),
    ...(endsOn !== null && compareDates(endsOn, imposedOn) <= 0
      ? [problem('endsOn', 'endsBeforeItBegins')]
      : []),
  ]
}

/** One decision is recorded once: the same body does not decide the same twice on one day. */
export const isSameDecision = (
  one: Pick<Secrecy, 'ground' | 'imposedBy' | 'imposedOn' | 'liftedOn'>,
  wish: { readonly ground: string; readonly organ: SecrecyOrgan; readonly imposedOn: LocalDate },
): boolean =>
  one.liftedOn === null &&
  one.ground === wish.ground &&
  one.imposedBy === wish.organ &&
  one.imposedOn === wish.imposedOn

/** A day on which it is lifted lies between its beginning and today. */
export function liftProblems(secrecy: Secrecy, liftedOn: LocalDate, today: LocalDate): Problem[] {
  if (secrecyState(secrecy, today) !== 'holds') return [problem('', 'secrecyEnded')]
  if (compareDates(liftedOn, secrecy.imposedOn) < 0) return [problem('liftedOn', 'beforeTheSecrecy')]
  return compareDates(liftedOn, today) > 0 ? [problem('liftedOn', 'notYetHappened')] : []
}
