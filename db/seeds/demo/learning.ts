// SPDX-License-Identifier: EUPL-1.2
import { committeeCast } from '../../../content/demo/cast.ts'
import { demoFacts, demoLearned } from '../../../content/demo/learning.ts'
import type { Story } from '../../../content/demo/stories.ts'
import { addWeeks, localDateOf } from '../../../src/kernel/dates.ts'
import { enterFact } from '../../../src/modules/visitation/actions/dossier/enter-fact.ts'
import { treatPoint } from '../../../src/modules/visitation/actions/dossier/treat-point.ts'
import { saveLesson } from '../../../src/modules/visitation/actions/learning/save-lesson.ts'
import {
  answerSolution,
  withdrawSolution,
} from '../../../src/modules/visitation/actions/solution/answer-solution.ts'
import { shareSolution } from '../../../src/modules/visitation/actions/solution/share-solution.ts'
import { addSolution, askToShare } from '../../../src/modules/visitation/actions/solution/write-solution.ts'
import { lessonKinds } from '../../../src/modules/visitation/domain/lesson.ts'
import { mustBeDone, officialAt, type Play, secretaryAt, settle } from './visit-acts.ts'

/** The secretary looks up what everybody may know. */
export async function lookUp(play: Play, { municipality }: Story, at: Date): Promise<void> {
  const fact = demoFacts[municipality]
  if (!fact) return
  const publishedOn = addWeeks(localDateOf(at), -20)
  mustBeDone(await enterFact(await secretaryAt(play, at), { visitId: play.visitId, ...fact, publishedOn }))
}

/** A member writes down what the talk taught, and asks whether others may read what surprised. */
export async function learn(play: Play, { municipality, members }: Story, at: Date): Promise<void> {
  const told = demoLearned[municipality]
  if (!told) return
  const { visitId } = play
  const member = await play.stage.as(committeeCast[members[0] ?? 'deGraaf'].id, play.committee, at)
  for (const kind of lessonKinds)
    mustBeDone(await saveLesson(member, { visitId, kind, body: told[kind], version: 0 }))
  mustBeDone(await treatPoint(member, { visitId, point: 'c2a', isTreated: true }))
  if (!told.solution) return
  const { answer, ...text } = told.solution
  const solution = mustBeDone(await addSolution(member, { visitId, ...text }))
  mustBeDone(await askToShare(member, { visitId, solution, version: 1 }))
  await settle(play, at)
  if (answer === undefined) return
  const official = await officialAt(play, 'municipalSecretary', at)
  const permission = answer === 'withdrawn' ? 'named' : answer
  mustBeDone(await answerSolution(official, { visitId, solution, ...text, permission, version: 1 }))
  if (answer === 'withdrawn') mustBeDone(await withdrawSolution(official, { visitId, solution }))
  await settle(play, at)
  // One with its name: without a name it waits until enough talks were held.
  if (answer === 'named') mustBeDone(await shareSolution(member, { visitId, solution, version: 3 }))
}
