// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../dates.ts'
import type { Answer, Answers } from './answer.ts'
import { minutesOf, progressOf, topicProgress } from './progress.ts'
import { aQuestion, aQuestionnaire, aTopic, topicFrom } from './testing.ts'

const someTopic = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map(topicFrom)
const today = localDate('2026-11-30')
const no: Answer = { value: { kind: 'yesPartlyNo', choice: 'no' } }
const yes: Answer = { value: { kind: 'yesPartlyNo', choice: 'yes' } }
const nothing: Answers = new Map()

const topic = aTopic([aQuestion('a'), aQuestion('b', { question: 'a', isOneOf: ['yes'] })])
const apart = aTopic([aQuestion('c')], { code: 'apart', number: 2, apart: true, minutes: 4 })
const questionnaire = aQuestionnaire([topic, apart])

describe('the progress of a topic', () => {
  it('counts a follow-up from the moment that it is asked', () => {
    expect(topicProgress(topic, nothing, today)).toEqual({
      answered: 0,
      of: 1,
      isDone: false,
      minutesLeft: 6,
    })
    expect(topicProgress(topic, new Map([['a', no]]), today)).toMatchObject({ isDone: true, minutesLeft: 0 })
    expect(topicProgress(topic, new Map([['a', yes]]), today)).toEqual({
      answered: 1,
      of: 2,
      isDone: false,
      minutesLeft: 3,
    })
  })
})

describe('the progress of a questionnaire', () => {
  it('starts at nothing, with the whole estimate to go', () => {
    expect(progressOf(questionnaire, today, () => [nothing])).toEqual({
      topicsDone: 0,
      topicsOf: 2,
      minutesLeft: 10,
    })
    expect(minutesOf(questionnaire, today)).toBe(10)
  })

  it('has a topic done when it is answered', () => {
    const answers: Answers = new Map([['a', no]])
    expect(progressOf(questionnaire, today, () => [answers])).toEqual({
      topicsDone: 1,
      topicsOf: 2,
      minutesLeft: 4,
    })
  })

  it('has a topic answered apart done only when both parties are', () => {
    const one: Answers = new Map([['c', no]])
    const with2 = (other: Answers) =>
      progressOf(questionnaire, today, t => (t.apart ? [one, other] : [nothing]))
    expect(with2(nothing)).toEqual({ topicsDone: 0, topicsOf: 2, minutesLeft: 10 })
    expect(with2(one)).toEqual({ topicsDone: 1, topicsOf: 2, minutesLeft: 6 })
  })

  it('does not count a topic that asks nothing on this date', () => {
    const later = aTopic([{ ...aQuestion('d'), activeFrom: localDate('2027-01-01') }], {
      code: 'later',
      number: 3,
    })
    expect(progressOf(aQuestionnaire([topic, apart, later]), today, () => [nothing]).topicsOf).toBe(2)
  })

  it('is complete without the closing fields', () => {
    const closing = { code: 'end', title: 'Tot slot', closing: true as const, topics: [apart] }
    const list = { ...aQuestionnaire([topic]), sections: [...aQuestionnaire([topic]).sections, closing] }
    const answers: Answers = new Map([['a', no]])
    expect(progressOf(list, today, () => [answers])).toEqual({ topicsDone: 1, topicsOf: 1, minutesLeft: 0 })
    expect(minutesOf(list, today)).toBe(10)
  })

  it('ends with nothing to go, whichever way everything was answered', () => {
    fc.assert(
      fc.property(someTopic, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (some, choices) => {
        const answers: Answers = new Map(some.questions.map(({ code }, i) => [code, choices[i] ? yes : no]))
        expect(progressOf(aQuestionnaire([some]), today, () => [answers])).toEqual({
          topicsDone: 1,
          topicsOf: 1,
          minutesLeft: 0,
        })
      }),
    )
  })
})
