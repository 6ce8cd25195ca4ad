// SPDX-License-Identifier: EUPL-1.2
import { selfImageVersions } from '../../../../content/questionnaires/self-image/index.ts'
import { councilQuestions, generalQuestions } from '../../../../content/texts/council-questions.ts'
import type { ReportDocument } from './handover-documents.ts'

const most = 3

/**
 * Three questions for councillors: first one of each part of the self-image that the perspectives belong to, in their order, then
 * what these parts offer further, then the general ones.
 */
export function questionsFor(perspectives: ReportDocument['perspectives']): readonly string[] {
  const parts = [...new Set(perspectives.flatMap(({ topic }) => partOf(topic) ?? []))]
  const offered = parts.map(part => councilQuestions[part] ?? [])
  const first = offered.flatMap(([one]) => one ?? [])
  const further = offered.flatMap(([, ...more]) => more)
  return [...first, ...further, ...generalQuestions].slice(0, most)
}

/** The part of the self-image with this topic, in the newest list that knows it. */
function partOf(topic: string): string | undefined {
  return selfImageVersions
    .toReversed()
    .flatMap(version => version.sections)
    .find(section => section.topics.some(one => one.code === topic))?.code
}
