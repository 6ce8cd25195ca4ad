// SPDX-License-Identifier: EUPL-1.2
import { paths } from '../../src/modules/visitation/paths.ts'
import type { Answer } from './http.ts'
import type { SignedInBrowser } from './sessions.ts'
import type { Stage } from './stage.ts'

/** Open questions of the self-image that anybody of the municipality answers, with the topic on whose page they stand. */
export const openQuestions = [
  { topic: 't27', code: 't27a' },
  { topic: 't30', code: 't30b' },
  { topic: 't32', code: 't32a' },
  { topic: 't37', code: 't37a' },
  { topic: 't52', code: 't52a' },
  { topic: 't53', code: 't53a' },
  { topic: 'c1', code: 'c1a' },
  { topic: 'c3', code: 'c3a' },
] as const
export type OpenQuestion = (typeof openQuestions)[number]

type Save = {
  readonly question: OpenQuestion
  readonly text: string
  /** The version of the answer that the page showed; 0 when there was none. */
  readonly version: number
  readonly by: SignedInBrowser
  /** As autosave does it; otherwise as the form's own button. */
  readonly json?: boolean
}

/** Saves one answer to one question. */
export const saveAnswer = (
  { http, cast, visitId }: Stage,
  { question, text, version, by, json = false }: Save,
): Promise<Answer> =>
  http.post(
    paths.answer(cast.heidebrink, visitId, question.topic),
    { 'vraag[]': question.code, [`version:${question.code}`]: String(version), [question.code]: text },
    by,
    { json },
  )

/** Leaves a remark beside a topic. */
export const remark = (
  { http, cast, visitId }: Stage,
  { topic, text, key, by }: { topic: string; text: string; key: string; by: SignedInBrowser },
): Promise<Answer> =>
  http.post(paths.comment(cast.heidebrink, visitId, topic), { opmerking: text }, by, { key })
