// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { aQuestion, aQuestionnaire, aTopic } from '../../../kernel/questionnaire/testing.ts'
import type { ApartSlot, GivenAnswer } from './self-image.ts'
import { areBothDone, openTopics, overviewFor } from './self-image-overview.ts'
import { allAreRead, readSelfImage } from './self-image-reading.ts'

const plain = aTopic([aQuestion('p1'), aQuestion('p2', { question: 'p1', isOneOf: ['yes'] })], {
  code: 'plain',
  minutes: 10,
})
const apart = aTopic([aQuestion('a1')], { code: 'apart', apart: true, minutes: 4 })
const questionnaire = aQuestionnaire([plain, apart])
const openedOn = localDate('2026-10-01')
const parties: readonly ApartSlot[] = ['portfolioHolder', 'ciso']

const given = (question: string, slot: GivenAnswer['slot'], choice: 'yes' | 'no' = 'no'): GivenAnswer => ({
  question,
  slot,
  answer: { value: { kind: 'yesPartlyNo', choice } },
})
const overview = (answers: readonly GivenAnswer[], roles = ['coordinator'] as const, of = parties) =>
  overviewFor(roles, { questionnaire, openedOn, given: answers, parties: of })
const states = (answers: readonly GivenAnswer[], of = parties) =>
  overview(answers, ['coordinator'], of).sections.flatMap(one => one.lines.map(line => line.state))

describe('how far it is', () => {
  test('a topic is to do, busy once something is answered, done when all that is asked is', () => {
    expect(states([])).toEqual(['todo', 'todo'])
    expect(states([given('p1', 'municipality', 'yes')])).toEqual(['busy', 'todo'])
    expect(states([given('p1', 'municipality')])).toEqual(['done', 'todo'])
  })

  test('what is answered apart is done when both are; a role that does not exist is not waited for', () => {
    expect(states([given('a1', 'ciso')])).toEqual(['todo', 'busy'])
    expect(states([given('a1', 'ciso'), given('a1', 'portfolioHolder')])).toEqual(['todo', 'done'])
    expect(states([given('a1', 'ciso')], ['ciso'])).toEqual(['todo', 'done'])
    expect(states([given('a1', 'municipality')])).toEqual(['todo', 'todo'])
  })

  test('the progress counts topics with their base, and what is left in minutes', () => {
    expect(overview([]).progress).toEqual({ topicsDone: 0, topicsOf: 2, minutesLeft: 14 })
    const answers = [given('p1', 'municipality'), given('a1', 'ciso')]
    expect(overview(answers).progress).toEqual({ topicsDone: 1, topicsOf: 2, minutesLeft: 4 })
  })

  test('a line says who is asked, and in whose name this reader answers', () => {
    const [first, second] = overviewFor(['ciso'], {
      questionnaire,
      openedOn,
      given: [given('a1', 'ciso')],
      parties,
    }).sections.flatMap(one => one.lines)
    expect(first).toMatchObject({ slot: 'municipality', parties: [] })
    expect(second).toMatchObject({
      slot: 'ciso',
      parties: [
        { slot: 'portfolioHolder', state: 'todo' },
        { slot: 'ciso', state: 'done' },
      ],
    })
  })

  test('open topics are those in which somebody still has a question', () => {
    const answers = [given('p1', 'municipality'), given('a1', 'ciso')]
    expect(openTopics({ questionnaire, openedOn, given: answers, parties }).map(one => one.code)).toEqual([
      'apart',
    ])
    expect(areBothDone(apart, { given: answers, openedOn, parties })).toBe(false)
    expect(areBothDone(apart, { given: answers, openedOn, parties: ['ciso'] })).toBe(true)
  })
})

describe('reading it', () => {
  const answers = [
    given('p1', 'municipality', 'no'),
    given('a1', 'ciso', 'yes'),
    given('a1', 'portfolioHolder', 'no'),
  ]

  test('a follow-up that is not asked is not shown, also when it has an old answer', () => {
    const read = readSelfImage(
      questionnaire,
      openedOn,
      [...answers, given('p2', 'municipality', 'yes')],
      allAreRead,
    )
    expect(read[0]?.topics[0]?.questions.map(one => one.question.code)).toEqual(['p1'])
  })

  test('who may not read a slot gets no lines of it, and is told that something is hidden', () => {
    const read = readSelfImage(questionnaire, openedOn, answers, (_, slot) => slot !== 'ciso')
    const topic = read[0]?.topics[1]
    expect(topic?.hides).toBe(true)
    expect(topic?.questions[0]?.parts.map(part => [part.slot, part.lines[0]?.text])).toEqual([
      ['portfolioHolder', 'Nee'],
    ])
    const nothing = readSelfImage(questionnaire, openedOn, answers, (_, slot) => slot === 'municipality')
    expect(nothing[0]?.topics[1]).toMatchObject({ hides: true, questions: [] })
  })
})
