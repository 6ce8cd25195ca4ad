// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import { findTopic } from '../../../../kernel/questionnaire/contents.ts'
import { type RawForm, valuesOf } from '../../../../kernel/questionnaire/raw-form.ts'
import type { Question, Topic } from '../../../../kernel/questionnaire/types.ts'
import { questionsOn, topicsOn } from '../../../../kernel/questionnaire/version.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { isOpenForAnswers, slotFor } from '../../domain/answer-rights.ts'
import { askedField, decideAnswers, type Stale } from '../../domain/decide-answers.ts'
import type { AnswerSlot } from '../../domain/handover-documents.ts'
import { policy } from '../../policy.ts'
import {
  type AnsweringState,
  getAnsweringState,
  listAnswersTo,
  saveAnswers as save,
} from '../../store/answer.ts'
import { finishOwnPart } from './finish-own-part.ts'

/** The answers of a page, or of some of its questions, as they were posted. */
export type AnswersInput = { readonly visitId: string; readonly topic: string; readonly raw: RawForm }

/** When it was saved, the version that each question of the post has now, and the topic that comes after: of those answered apart, the next one of these. */
export type SavedAnswers = {
  readonly at: Date
  readonly versions: ReadonlyMap<string, number>
  readonly next: string | undefined
}

/**
 * Saves the answers to one topic, all or nothing, one event for each that changed (requirements 14, 15).
 * @throws NotFound when there is no such self-image or topic, NotAllowed when it is answered apart by others, Conflict
 *   when somebody else saved another answer meanwhile
 */
export async function saveAnswers(
  context: ActionContext,
  input: AnswersInput,
): Promise<Outcome<SavedAnswers>> {
  const { actor, now } = context
  authorise(actor, policy.answer, now)
  return context.write(tx =>
    keepAnswers(tx, input, state => placeOf(state, input.topic, actor.organisation.roles), now),
  )
}

type AnswerPlace = {
  readonly topic: Topic
  readonly slot: AnswerSlot
  /** Where only some of its questions are this person's. */
  readonly only?: readonly string[]
}

/** The same within a transaction, where the caller settled who answers here. */
export async function keepAnswers(
  tx: WriteTx,
  input: AnswersInput,
  placeIn: (state: AnsweringState) => AnswerPlace,
  now: Date,
): Promise<Outcome<SavedAnswers>> {
  const asked = valuesOf(input.raw, askedField)
  const state = await getAnsweringState(tx, input.visitId, asked)
  const { topic, slot, only } = placeIn(state)
  if (!isOpenForAnswers(state.state, state.handedInAt)) return refused(problem('', 'selfImageClosed'))
  const questions = questionsOn(topic, state.openedOn).filter(
    one => asked.includes(one.code) && (only?.includes(one.code) ?? true),
  )
  const stored = state.given.filter(one => one.slot === slot && codesOf(questions).includes(one.question))
  const decision = decideAnswers(questions, input.raw, stored, localDateOf(now))
  if ('problems' in decision) return refused(...decision.problems)
  if ('stale' in decision) throw conflict(decision.stale)
  const { changes } = decision
  if (changes.length > 0) {
    const saved = await save(tx, input.visitId, slot, changes, now)
    if (saved.length < changes.length) await settleRace(tx, input, slot, questions, now)
    for (const { question, version } of changes.filter(one => saved.includes(one.question.code)))
      tx.record({
        action: 'answer.saved',
        object: { kind: 'selfImage', id: input.visitId },
        details: { question: question.code, slot, version },
      })
    if (slot !== 'municipality') await finishOwnPart(tx, input.visitId, slot, state, now)
  }
  const versions = new Map(stored.map(one => [one.question, one.version]))
  for (const one of changes) versions.set(one.question.code, one.version)
  const topics = topicsOn(state.questionnaire, state.openedOn).filter(one => !topic.apart || one.apart)
  return done({ at: now, versions, next: topics[topics.indexOf(topic) + 1]?.code })
}

/** @throws NotFound when the questionnaire has no such topic, NotAllowed when others answer it */
export function placeOf(
  state: Pick<AnsweringState, 'questionnaire'>,
  code: string,
  roles: Parameters<typeof slotFor>[0],
) {
  const topic = findTopic(state.questionnaire, code)
  if (!topic) throw new NotFound()
  const slot = slotFor(roles, topic)
  if (!slot) throw new NotAllowed('answeredApart')
  return { topic, slot }
}

/** Somebody saved between our reading and our writing: the same answer is fine, another one is for the person to settle. */
async function settleRace(
  tx: WriteTx,
  { visitId, raw }: AnswersInput,
  slot: AnswerSlot,
  questions: readonly Question[],
  now: Date,
): Promise<void> {
  const stored = await listAnswersTo(tx, visitId, slot, codesOf(questions))
  const decision = decideAnswers(questions, raw, stored, localDateOf(now))
  if ('stale' in decision) throw conflict(decision.stale)
}

const codesOf = (questions: readonly Question[]) => questions.map(one => one.code)

const conflict = (stale: readonly Stale[]) =>
  new Conflict({
    mine: stale.map(one => one.mine).join('\n\n'),
    theirs: stale.map(one => one.theirs).join('\n\n'),
    theirVersion: 0,
  })
