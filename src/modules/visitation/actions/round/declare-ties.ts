// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { OrganisationId, PersonId } from '../../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { finishWorkItems } from '../../../../platform/work/work-item.ts'
import type { Colleague } from '../../domain/colleague.ts'
import type { Round } from '../../domain/round.ts'
import { type Tie, tieProblems } from '../../domain/tie.ts'
import type { RoundId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { listCommittee, listTiesOf, type TieWith } from '../../store/committee.ts'
import { getRound } from '../../store/round.ts'
import { listStandings } from '../../store/standing.ts'
import { listConflicts } from '../../store/visit.ts'
import { tiesTaskKey } from './set-composition.ts'
import { tiePerson, untiePerson } from './tie-person.ts'

type Place = { readonly roundId: string; readonly person: string }
type Input = Place & { readonly tie: Tie; readonly municipalities: readonly string[] }

/** What somebody of the committee can declare in a round, and what was declared. */
export type Declarable = {
  readonly round: Round
  readonly person: Colleague
  /** By name, of no more than that: how their visits stand is told to nobody here. */
  readonly municipalities: readonly { readonly id: OrganisationId; readonly name: string }[]
  readonly ties: readonly TieWith[]
}

/**
 * The municipalities of a round to which somebody may be tied. Everybody declares for oneself, the secretary also for
 * others, but nobody for a municipality to which he or she is tied.
 * @throws NotFound when this is not for the actor
 */
export async function seeDeclarable(tx: Tx, actor: Actor, place: Place, now: Date): Promise<Declarable> {
  const round = await getRound(tx, place.roundId)
  const isOwn = place.person === actor.personId
  if (!isOwn && !actor.organisation.roles.includes('committeeSecretary')) throw new NotFound()
  const person = (await listCommittee(tx, now)).find(one => one.id === place.person)
  if (!person) throw new NotFound()
  const ties = await listTiesOf(tx, person.id)
  const walled = isOwn ? [] : await listConflicts(tx, actor.personId)
  const isTied = (id: string) => ties.some(one => one.municipality.id === id)
  const visits = await listStandings(tx, 'all', round.id)
  return {
    round,
    person,
    ties: ties.filter(one => !walled.includes(one.municipality.id)),
    municipalities: visits
      .map(visit => visit.municipality)
      .filter(one => !isTied(one.id))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  }
}

/** Declares the same tie with one or more municipalities of a round. */
export async function declareTies(context: ActionContext, input: Input): Promise<Outcome<RoundId>> {
  const { actor, now } = context
  authorise(actor, policy.declareTies, now)
  return context.write(async tx => {
    const { person, municipalities } = await seeDeclarable(tx, actor, input, now)
    const problems = tieProblems(input.tie)
    if (problems.length > 0) return refused(...problems)
    const chosen = municipalities.filter(one => input.municipalities.includes(one.id))
    if (chosen.length === 0) return refused(problem('municipalities', 'tieWithoutMunicipality'))
    for (const { id } of chosen) await tiePerson(tx, person.id, id, input.tie, now)
    return done(input.roundId as RoundId)
  })
}

/** Somebody says that there are no ties but those that were declared: the task to do so is done. */
export async function confirmTies(context: ActionContext, roundId: string): Promise<Outcome<RoundId>> {
  const { actor, now } = context
  authorise(actor, policy.declareTies, now)
  return context.write(async tx => {
    const { id } = await getRound(tx, roundId)
    await finishWorkItems(tx, tiesTaskKey(id, actor.personId), now)
    tx.record({ action: 'conflictOfInterest.confirmed', object: { kind: 'round', id } })
    return done(id)
  })
}

type Mistake = Place & { readonly municipality: string }

/**
 * Takes back a declared tie. Only the secretary does, and never the own: a wall is not lifted by who stands behind it.
 * @throws NotFound when there is no such tie
 */
export async function takeBackTie(context: ActionContext, input: Mistake): Promise<Outcome<RoundId>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisit, now)
  return context.write(async tx => {
    const { person, ties } = await seeDeclarable(tx, actor, input, now)
    const tie = ties.find(one => one.municipality.id === input.municipality)
    if (!tie || person.id === (actor.personId as PersonId)) throw new NotFound()
    await untiePerson(tx, person.id, tie.municipality.id, now)
    return done(input.roundId as RoundId)
  })
}
