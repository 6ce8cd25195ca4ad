// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { type Tie, tieProblems } from '../../domain/tie.ts'
import { policy } from '../../policy.ts'
import { listCommittee } from '../../store/committee.ts'
import { seeVisit } from '../see-visit.ts'
import { tiePerson } from './tie-person.ts'

type Input = Pick<Tie, 'ground'> & {
  readonly visitId: string
  readonly person: string
} & Partial<Omit<Tie, 'ground'>>

/**
 * Records that somebody of the committee is tied to this municipality. From then on he or she does not see it, and does
 * not visit it. The secretary who records the own tie loses sight of the visit as well.
 * @returns the round, for the visit may be gone for who recorded it
 */
export async function recordTie(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisit, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    const person = (await listCommittee(tx, now)).find(one => one.id === input.person)
    if (!person) return refused(problem('person', 'memberUnknown'))
    const { kind = 'other', ground, startsOn = null, endsOn = null } = input
    const tie = { kind, ground, startsOn, endsOn }
    const problems = tieProblems(tie)
    if (problems.length > 0) return refused(...problems)
    await tiePerson(tx, person.id, visit.municipality.id, tie, now)
    return done(visit.roundId)
  })
}
