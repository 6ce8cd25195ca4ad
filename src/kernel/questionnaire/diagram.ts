// SPDX-License-Identifier: EUPL-1.2
import { allOptions } from './contents.ts'
import type { Question, Questionnaire, Section, ShowWhen, Topic } from './types.ts'
import { ANSWERED_LABEL, AT_LEAST_LABEL } from './words.ts'

/** A questionnaire as a page of Markdown: per section a heading and its drawing. For the developer docs. */
export function drawQuestionnaire(questionnaire: Questionnaire): string {
  const { title, code, version, sections } = questionnaire
  const parts = sections.flatMap(section => [
    `## ${section.title}`,
    ['```mermaid', drawSection(section), '```'].join('\n'),
  ])
  return `${[`# ${title} (${code}, version ${version})`, ...parts].join('\n\n')}\n`
}

/**
 * One section as a Mermaid flow chart: a box per topic, a node per question (code, kind and label), an arrow per
 * follow-up with the answers that lead to it. The same data always gives the same text.
 */
export function drawSection(section: Section): string {
  return ['flowchart LR', ...section.topics.flatMap(drawTopic)].join('\n')
}

function drawTopic(topic: Topic): readonly string[] {
  const mark = topic.apart ? ' (apart)' : ''
  return [
    `  subgraph ${nodeId(topic.code)}["${quote(`${topic.number} ${topic.title}${mark}`)}"]`,
    ...topic.questions.map(
      q => `    ${nodeId(q.code)}["${quote(`${q.code} · ${q.kind}`)}<br>${quote(q.label)}"]`,
    ),
    ...topic.questions.flatMap(question => drawFollowUp(question, topic)),
    '  end',
  ]
}

function drawFollowUp({ code, showWhen }: Question, topic: Topic): readonly string[] {
  if (showWhen === undefined) return []
  const parent = topic.questions.find(question => question.code === showWhen.question)
  return [`    ${nodeId(showWhen.question)} -->|"${quote(reason(showWhen, parent))}"| ${nodeId(code)}`]
}

function reason(showWhen: ShowWhen, parent: Question | undefined): string {
  if ('answered' in showWhen) return ANSWERED_LABEL
  if ('atLeast' in showWhen) return `${AT_LEAST_LABEL} ${showWhen.atLeast}`
  const options = parent === undefined ? [] : allOptions(parent)
  return showWhen.isOneOf.map(code => options.find(option => option.code === code)?.label ?? code).join(' / ')
}

/** Mermaid reads a bare 'end' as a keyword and a dash as part of an arrow; the prefix also keeps both apart. */
function nodeId(code: string): string {
  return `q_${code.replace(/[^A-Za-z0-9]/g, '_')}`
}

function quote(text: string): string {
  return text.replace(/[&"<>#;`]/g, sign => `#${sign.charCodeAt(0)};`)
}
