// SPDX-License-Identifier: EUPL-1.2
import { roundTasks, visitTaskPlace } from '../../../../../content/texts/visit-tasks.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../../platform/history/history.ts'
import { finishWorkItems, putWorkItem } from '../../../../platform/work/work-item.ts'
import { compositionProblems, compositionSubject, type RoundSeat, seatsIn } from '../../domain/composition.ts'
import type { Round } from '../../domain/round.ts'
import type { RoundId } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { listCommittee } from '../../store/committee.ts'
import { getComposition, saveComposition } from '../../store/composition.ts'
import { getRound } from '../../store/round.ts'

/** The task to declare one's ties, once per round and person. */
export const tiesTaskKey = (round: string, person: string): string => `round:${round}:ties:${person}`

const askForTies = (tx: WriteTx, round: Round, person: PersonId, now: Date): Promise<void> =>
  putWorkItem(
    tx,
    {
      key: tiesTaskKey(round.id, person),
      module: 'visitation',
      grouping: 'do',
      for: { person },
      title: roundTasks.ties,
      place: visitTaskPlace.replace('{round}', round.name),
      url: paths.ties(tx.scope.organisation ?? '', round.id, person),
    },
    now,
  )

type Input = { readonly roundId: string; readonly version: number; readonly seats: readonly RoundSeat[] }

/**
 * Sets who sits in the committee of a round, from when till when. Whoever leaves stays with the visits he or she was
 * assigned to, until the secretary assigns somebody else.
 */
export async function setComposition(context: ActionContext, input: Input): Promise<Outcome<RoundId>> {
  authorise(context.actor, policy.keepRounds, context.now)
  return context.write(tx => setIn(tx, context, input))
}

/** Makes an earlier composition hold again. @throws NotFound, Conflict as setting does */
export async function restoreComposition(
  context: ActionContext,
  { roundId, version, holds }: { readonly roundId: string; readonly version: number; readonly holds: number },
): Promise<Outcome<RoundId>> {
  authorise(context.actor, policy.keepRounds, context.now)
  return context.write(async tx => {
    const earlier = await getVersion(tx, compositionSubject(roundId), version)
    return setIn(tx, context, { roundId, version: holds, seats: seatsIn(earlier.details) })
  })
}

async function setIn(tx: WriteTx, { now }: ActionContext, input: Input): Promise<Outcome<RoundId>> {
  const { version, seats } = input
  const round = await getRound(tx, input.roundId)
  const committee = await listCommittee(tx, now)
  const before = await getComposition(tx, round.id)
  const problems = compositionProblems(seats, committee, before.seats)
  if (problems.length > 0) return refused(...problems)
  await saveComposition(tx, round.id, { version, seats })
  await keepVersion(tx, compositionSubject(round.id), version + 1, '', now, { seats })
  for (const { person } of seats)
    if (!before.seats.some(one => one.person === person)) await askForTies(tx, round, person, now)
  for (const { person } of before.seats)
    if (!seats.some(one => one.person === person))
      await finishWorkItems(tx, tiesTaskKey(round.id, person), now)
  tx.record({
    action: 'round.composed',
    object: { kind: 'round', id: round.id },
    details: { seats: seats.length },
  })
  return done(round.id)
}
