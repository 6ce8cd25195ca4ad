// SPDX-License-Identifier: EUPL-1.2
import { questionsOf, topicsOf } from './contents.ts'
import { duplicates, faultUnless, type QuestionnaireFault } from './faults.ts'
import type { Party, Questionnaire, Topic } from './types.ts'
import { followUpFaults } from './validate-follow-ups.ts'
import { CODE, isText, isWindow, questionFaults } from './validate-question.ts'

/** Every mistake in one version; an empty list means that it can be used. Run by a test over all content. */
export function validateQuestionnaire(questionnaire: Questionnaire): readonly QuestionnaireFault[] {
  const { code: where, sections } = questionnaire
  const topics = topicsOf(questionnaire)
  return [
    ...faultUnless(CODE.test(where), where, 'badCode'),
    ...faultUnless(isText(questionnaire.title) && isText(questionnaire.intro), where, 'emptyText'),
    ...faultUnless(Number.isInteger(questionnaire.version) && questionnaire.version > 0, where, 'badNumber'),
    ...faultUnless(isWindow(questionnaire.activeFrom, questionnaire.activeTo), where, 'emptyWindow'),
    ...faultUnless(sections.length > 0 && sections.every(s => s.topics.length > 0), where, 'nothingAsked'),
    ...sections.flatMap(section => [
      ...faultUnless(CODE.test(section.code), section.code, 'badCode'),
      ...faultUnless(isText(section.title) && isText(section.intro), section.code, 'emptyText'),
    ]),
    ...partyFaults(questionnaire, topics),
    ...topics.flatMap((topic, index) => topicFaults(topic, index + 1, questionnaire)),
    ...duplicates(
      sections.map(section => section.code),
      where,
    ),
    ...duplicates(
      topics.map(topic => topic.code),
      where,
    ),
    ...duplicates(
      questionsOf(questionnaire).map(question => question.code),
      where,
    ),
  ]
}

function topicFaults(
  topic: Topic,
  place: number,
  questionnaire: Questionnaire,
): readonly QuestionnaireFault[] {
  const where = topic.code
  return [
    ...faultUnless(CODE.test(where), where, 'badCode'),
    ...faultUnless(topic.number === place, where, 'badNumber', `expected ${place}`),
    ...faultUnless(isText(topic.title) && isText(topic.explanation), where, 'emptyText'),
    ...faultUnless(Number.isInteger(topic.minutes) && topic.minutes > 0, where, 'badMinutes'),
    ...faultUnless(topic.questions.length > 0, where, 'nothingAsked'),
    ...topic.questions.flatMap(question => questionFaults(question, questionnaire)),
    ...followUpFaults(topic, questionnaire),
  ]
}

function partyFaults(
  { code: where, apartParties }: Questionnaire,
  topics: readonly Topic[],
): readonly QuestionnaireFault[] {
  const parties: readonly Party[] = apartParties ?? []
  return [
    ...faultUnless(parties.length === 2 || !topics.some(topic => topic.apart), where, 'apartWithoutParties'),
    ...faultUnless(
      parties.every(party => isText(party.label)),
      where,
      'emptyText',
    ),
    ...duplicates(
      parties.map(party => party.code),
      where,
    ),
  ]
}
