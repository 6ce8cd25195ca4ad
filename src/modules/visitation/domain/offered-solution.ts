// SPDX-License-Identifier: EUPL-1.2
import { describeAnswer } from '../../../kernel/questionnaire/describe.ts'
import { fromHandedIn } from './answer-values.ts'
import type { SelfImageDocument } from './handover-documents.ts'
import { answersIn, questionnaireOf } from './self-image.ts'

/** The solution that a municipality names in its self-image, and what it says there of telling it on (topic 52). */
export type OfferedSolution = { readonly text: string; readonly permission: string | undefined }

const topic = 't52'
const [solution, tellingOn] = ['t52a', 't52b']

/** What it wrote, in words; undefined when it named none. */
export function offeredSolution(document: SelfImageDocument | undefined): OfferedSolution | undefined {
  if (!document) return undefined
  const { code, version } = document.questionnaire
  const answers = answersIn('municipality', document.answers.map(fromHandedIn))
  const questions = questionnaireOf(code, version)
    .sections.flatMap(one => one.topics)
    .find(one => one.code === topic)?.questions
  const inWords = (asked: string): string | undefined => {
    const question = questions?.find(one => one.code === asked)
    const lines = question ? describeAnswer(question, answers.get(asked)) : []
    const said = lines.filter(line => line.kind === 'answer').map(line => line.text)
    return said.length > 0 ? said.join('\n') : undefined
  }
  const text = inWords(solution)
  return text === undefined ? undefined : { text, permission: inWords(tellingOn) }
}
