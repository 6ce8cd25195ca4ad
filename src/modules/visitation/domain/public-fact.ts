// SPDX-License-Identifier: EUPL-1.2
import { compareDates, type LocalDate } from '../../../kernel/dates.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'

/** What everybody may know of a municipality, as the secretariat found it, with where it stands. */
export type PublicFact = {
  readonly id: string
  readonly body: string
  /** Always https. */
  readonly link: string
  readonly publishedOn: LocalDate
  readonly enteredBy: string
}

export type FactDraft = Pick<PublicFact, 'body' | 'link' | 'publishedOn'>

/** What must be mended before this can be a public fact: without an open source it is none. */
export function factProblems({ link, publishedOn }: FactDraft, today: LocalDate): Problem[] {
  return [
    ...(isOpenAddress(link) ? [] : [problem('bron', 'factNeedsSource')]),
    ...(compareDates(publishedOn, today) > 0 ? [problem('datum', 'factInFuture')] : []),
  ]
}

/** An https address of a named host, without a name and password in it. */
function isOpenAddress(link: string): boolean {
  if (!link.startsWith('https://') || !URL.canParse(link)) return false
  const { hostname, username, password } = new URL(link)
  return hostname.includes('.') && username === '' && password === ''
}

const prefix = 'feit-'

/** How the dossier says that a topic is taken along because of this fact. */
export const fromFact = (fact: Pick<PublicFact, 'id'>): string => prefix + fact.id

/** The reason that stands ready for a topic that is taken along because of a fact; empty when there is no such fact. */
export function factReason(facts: readonly PublicFact[], from: string): string {
  const fact = facts.find(one => fromFact(one) === from)
  return fact ? `Openbaar bekend: ${fact.body}`.slice(0, 500) : ''
}
