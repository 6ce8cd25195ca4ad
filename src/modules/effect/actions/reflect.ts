// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { finishWorkItems, putWorkItem } from '../../../platform/work/work-item.ts'
import { listMunicipalityNames } from '../../organisation/index.ts'
import { type Reflection, reflectionProblems } from '../domain/reflection.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import {
  insertReflection,
  listReflections,
  lockReflection,
  removeReflection,
  saveReflection,
} from '../store/reflection.ts'
import { getEffectRound } from '../store/round.ts'

type Written = { readonly roundId: string; readonly body: string }

/** An analyst writes down what the IBD heard, in own words; it waits for a second analyst. */
export async function writeReflection(context: ActionContext, input: Written): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.reflect, now)
  return context.write(async tx => {
    const round = await getEffectRound(tx, input.roundId)
    const problems = reflectionProblems(input.body, await listMunicipalityNames(tx))
    if (problems.length > 0) return refused(...problems)
    const id = await insertReflection(tx, round.id, input.body, actor.personId)
    tx.record({ action: 'reflection.written', object: { kind: 'reflection', id } })
    await askForSecond(tx, round.id, now)
    return done(round.id)
  })
}

type Changed = {
  readonly roundId: string
  readonly id: string
  readonly body: string
  readonly version: number
}

/** Changes what was not released yet; from then on the one who changed it wrote it. @throws Conflict */
export async function changeReflection(context: ActionContext, input: Changed): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.reflect, now)
  return context.write(async tx => {
    const reflection = await getUnreleased(tx, input)
    if (!reflection) return refused(problem('', 'reflectionReleased'))
    const problems = reflectionProblems(input.body, await listMunicipalityNames(tx))
    if (problems.length > 0) return refused(...problems)
    await saveReflection(tx, reflection, { ...input, by: actor.personId })
    tx.record({ action: 'reflection.changed', object: { kind: 'reflection', id: reflection.id } })
    return done(reflection.roundId)
  })
}

/** Takes away what was not released yet. */
export async function dropReflection(
  context: ActionContext,
  which: { readonly roundId: string; readonly id: string },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.reflect, now)
  return context.write(async tx => {
    const reflection = await getUnreleased(tx, which)
    if (!reflection) return refused(problem('', 'reflectionReleased'))
    await removeReflection(tx, reflection.id)
    tx.record({ action: 'reflection.removed', object: { kind: 'reflection', id: reflection.id } })
    await settleTask(tx, reflection.roundId, now)
    return done(reflection.roundId)
  })
}

async function getUnreleased(
  tx: WriteTx,
  { roundId, id }: { readonly roundId: string; readonly id: string },
): Promise<Reflection | undefined> {
  const reflection = await lockReflection(tx, id)
  if (reflection.roundId !== roundId) throw new NotFound()
  return reflection.isReleased ? undefined : reflection
}

async function askForSecond(tx: WriteTx, roundId: string, now: Date): Promise<void> {
  const round = await getEffectRound(tx, roundId)
  await putWorkItem(
    tx,
    {
      key: `reflections:${roundId}`,
      module: 'effect',
      grouping: 'decide',
      for: { role: 'analyst' },
      title: 'Lees wat een collega opschreef en geef het vrij',
      place: `Terugblik · ${round.name}`,
      url: paths.reflectionsOf(tx.scope.organisation ?? '', roundId),
    },
    now,
  )
}

/** Nothing waits any more once everything was released or taken away. */
export async function settleTask(tx: WriteTx, roundId: string, now: Date): Promise<void> {
  const all = await listReflections(tx, roundId)
  if (all.every(one => one.isReleased)) await finishWorkItems(tx, `reflections:${roundId}`, now)
}
