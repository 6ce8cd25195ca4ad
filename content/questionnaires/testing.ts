// SPDX-License-Identifier: EUPL-1.2
import { allOptions, questionsOf, rowsOf, topicsOf } from '../../src/kernel/questionnaire/contents.ts'
import type { Question, Questionnaire } from '../../src/kernel/questionnaire/types.ts'

/** Words that mark, rank or blame (requirements 4, 36, 72). */
export const forbiddenWords =
  /cijfer|score|onvoldoende|achterblijv|koploper|ranglijst|schuldig|tekortgeschoten|gefaald|gezakt/i

/** Every text of a questionnaire that a person reads. */
export function readableTexts(questionnaire: Questionnaire): readonly string[] {
  const { title, intro, sections } = questionnaire
  return [
    title,
    intro,
    ...sections.flatMap(section => [section.title, section.intro]),
    ...topicsOf(questionnaire).flatMap(topic => [topic.title, topic.explanation]),
    ...questionsOf(questionnaire).flatMap(textsOf),
  ].filter(text => text !== undefined)
}

/** The text cut after each full stop, question mark, exclamation mark and colon. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:])\s+/)
}

function textsOf(question: Question): readonly (string | undefined)[] {
  const labels = [...allOptions(question), ...rowsOf(question)].map(({ label }) => label)
  const never = question.kind === 'date' ? question.never : undefined
  return [question.label, question.help, question.noteLabel, never, ...labels]
}
