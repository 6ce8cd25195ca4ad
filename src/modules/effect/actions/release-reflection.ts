// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../kernel/errors.ts'
import { mailbox } from '../../../kernel/mailbox.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { handOver } from '../../../platform/handover/store.ts'
import { listMailboxes, listMunicipalityNames } from '../../organisation/index.ts'
import { asList, reflectionProblems } from '../domain/reflection.ts'
import { policy } from '../policy.ts'
import { listReflections, lockReflection, markReleased } from '../store/reflection.ts'
import { getEffectRound } from '../store/round.ts'
import { settleTask } from './reflect.ts'

type Input = {
  readonly roundId: string
  readonly id: string
  readonly version: number
  readonly isRead: boolean
}

/**
 * A second analyst read it and releases it: the committee gets the whole list of the round again, in the order of the words.
 */
export async function releaseReflection(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.releaseReflection, now)
  return context.write(async tx => {
    const reflection = await lockReflection(tx, input.id)
    if (reflection.roundId !== input.roundId) throw new NotFound()
    if (reflection.isReleased) return refused(problem('', 'reflectionReleased'))
    if (!input.isRead) return refused(problem('isRead', 'reflectionUnread'))
    if (reflection.version !== input.version) return refused(problem('', 'reflectionChanged'))
    const [writer, reader] = await Promise.all(
      [reflection.writtenBy, actor.personId].map(
        async one => (await listMailboxes(tx, [one]))[0]?.email ?? one,
      ),
    )
    if (reflection.writtenBy === actor.personId || mailbox(writer ?? '') === mailbox(reader ?? ''))
      return refused(problem('', 'reflectionSamePerson'))
    const problems = reflectionProblems(reflection.body, await listMunicipalityNames(tx))
    if (problems.length > 0) return refused(...problems.map(one => ({ ...one, field: '' })))
    await markReleased(tx, reflection.id, actor.personId)
    tx.record({ action: 'reflection.released', object: { kind: 'reflection', id: reflection.id } })
    await settleTask(tx, reflection.roundId, now)
    const { committee } = await getEffectRound(tx, reflection.roundId)
    const document = asList(await listReflections(tx, reflection.roundId))
    const release = { kind: 'effect.reflections', subjectId: reflection.roundId, ground: 'effect' }
    await handOver(tx, { ...release, to: committee, document }, now)
    return done(reflection.roundId)
  })
}
