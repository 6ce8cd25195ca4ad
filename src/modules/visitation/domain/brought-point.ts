// SPDX-License-Identifier: EUPL-1.2
import type { Dossier, Treated } from './dossier.ts'
import type { ReadTopic } from './self-image-reading.ts'

/** The closing field in which a municipality asks its own questions, in every version of the questionnaire. */
const ownQuestions = 'c2'

export type PointKind = 'question' | 'supplement' | 'perspective'

/** Something that the municipality itself brings to the talk, and whether it was treated there. */
export type BroughtPoint = {
  /** Stays the same while what was handed in does. */
  readonly code: string
  readonly kind: PointKind
  readonly text: string
  readonly topic: ReadTopic['topic'] | undefined
  readonly treated: Treated | undefined
}

/** The points of the municipality: its own questions, its additions, and the perspectives of the report that it brings. */
export function broughtPoints(dossier: Dossier, treated: readonly Treated[]): readonly BroughtPoint[] {
  const topics = [...dossier.sections.flatMap(one => one.topics), ...dossier.brings]
  const found: readonly Omit<BroughtPoint, 'treated'>[] = [
    ...dossier.brings.filter(one => one.topic.code === ownQuestions).flatMap(asked),
    ...topics.flatMap(added),
    ...(dossier.document.lastTime?.report?.perspectives ?? []).map(({ topic, title }, n) => ({
      code: `perspective-${n + 1}`,
      kind: 'perspective' as const,
      text: title,
      topic: topics.find(one => one.topic.code === topic)?.topic,
    })),
  ]
  return found.map(point => ({ ...point, treated: treated.find(one => one.code === point.code) }))
}

const asked = ({ topic, questions }: ReadTopic) =>
  questions.flatMap(({ question, parts }) => {
    const text = parts.flatMap(one => one.lines.filter(line => line.kind === 'answer')).map(line => line.text)
    return text.length === 0
      ? []
      : [{ code: question.code, kind: 'question' as const, text: text.join(' '), topic }]
  })

const added = ({ topic, supplements = [] }: ReadTopic) =>
  supplements.map(({ body }, n) => ({
    code: `supplement-${topic.code}-${n + 1}`,
    kind: 'supplement' as const,
    text: body,
    topic,
  }))
