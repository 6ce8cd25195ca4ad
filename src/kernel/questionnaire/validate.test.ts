// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../dates.ts'
import type { FaultCode } from './faults.ts'
import { aQuestion, aQuestionnaire, aTopic, oneOfEachKind as kinds, topicFrom } from './testing.ts'
import type { Question, Questionnaire, Topic } from './types.ts'
import { validateQuestionnaire } from './validate.ts'

const someTopic = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map(topicFrom)
const faultsIn = (questionnaire: Questionnaire) =>
  validateQuestionnaire(questionnaire).map(({ code }) => code)
const withQuestion = (question: Question) => aQuestionnaire([aTopic([question])])
const withTopic = (more: Partial<Topic>) => aQuestionnaire([aTopic([aQuestion('a')], more)])
const day = localDate('2026-06-01')

describe('a questionnaire without mistakes', () => {
  it('has no faults, with a question of every kind', () => {
    expect(faultsIn(aQuestionnaire([aTopic(Object.values(kinds))]))).toEqual([])
  })

  it('has no faults, whichever way follow-ups hang on earlier questions', () => {
    fc.assert(
      fc.property(someTopic, topic => {
        expect(faultsIn(aQuestionnaire([topic]))).toEqual([])
      }),
    )
  })
})

describe('a mistake is found', () => {
  const mistakes: [string, FaultCode, Questionnaire][] = [
    ['a code with a dot', 'badCode', withQuestion(aQuestion('a.b'))],
    ['a topic without a proper code', 'badCode', withTopic({ code: '1' })],
    [
      'two questions with one code',
      'duplicateCode',
      aQuestionnaire([aTopic([aQuestion('a'), aQuestion('a')])]),
    ],
    [
      'an option code used twice',
      'duplicateCode',
      withQuestion({ ...kinds.one, options: [...kinds.one.options, ...kinds.one.options] }),
    ],
    [
      'an option that says unknown',
      'reservedCode',
      withQuestion({
        ...kinds.one,
        options: [...kinds.one.options, { code: 'unknown', label: 'Geen idee' }],
      }),
    ],
    [
      'a row named note',
      'reservedCode',
      withQuestion({ ...kinds.numbers, rows: [...kinds.numbers.rows, { code: 'note', label: 'N' }] }),
    ],
    ['an empty label', 'emptyText', withQuestion({ ...kinds.text, label: '' })],
    ['a help text of blanks', 'emptyText', withQuestion({ ...kinds.text, help: ' ' })],
    ['an empty title', 'emptyText', withTopic({ title: '' })],
    [
      'a window that ends where it starts',
      'emptyWindow',
      withQuestion({ ...kinds.text, activeFrom: day, activeTo: day }),
    ],
    [
      'a version that ends before it starts',
      'emptyWindow',
      aQuestionnaire([aTopic([aQuestion('a')])], { activeTo: localDate('2025-01-01') }),
    ],
    [
      'a question that ended before the version began',
      'neverAsked',
      withQuestion({ ...kinds.text, activeTo: localDate('2026-01-01') }),
    ],
    ['a topic without questions', 'nothingAsked', aQuestionnaire([aTopic([])])],
    ['a wrong number', 'badNumber', withTopic({ number: 2 })],
    ['an estimate of nothing', 'badMinutes', withTopic({ minutes: 0 })],
    ['limits the wrong way round', 'badLimits', withQuestion({ ...kinds.number, min: 5, max: 1 })],
    ['no classes to publish in', 'badClasses', withQuestion({ ...kinds.number, classes: [] })],
    ['classes out of order', 'badClasses', withQuestion({ ...kinds.number, classes: [5, 1] })],
    ['a class above the maximum', 'badClasses', withQuestion({ ...kinds.number, classes: [5, 3000] })],
    ['a text without room', 'badLength', withQuestion({ ...kinds.text, maxLength: 0 })],
    [
      'one option to choose from',
      'tooFewOptions',
      withQuestion({ ...kinds.one, options: kinds.one.options.slice(2) }),
    ],
    ['one row', 'tooFewRows', withQuestion({ ...kinds.oneGrid, rows: kinds.oneGrid.rows.slice(1) })],
    ['a question that serves no requirement', 'noSource', withQuestion({ ...kinds.text, source: [] })],
    ['a topic apart without parties', 'apartWithoutParties', withTopic({ apart: true })],
  ]
  it.each(mistakes)('%s', (_, code, questionnaire) => {
    expect(faultsIn(questionnaire)).toContain(code)
  })

  it('tells where it is', () => {
    expect(validateQuestionnaire(withQuestion({ ...kinds.text, source: [] }))).toEqual([
      { where: 'text', code: 'noSource' },
    ])
  })
})

describe('a follow-up', () => {
  const faults = (...questions: Question[]) => faultsIn(aQuestionnaire([aTopic(questions)]))

  it('hangs on a question of its own topic', () => {
    expect(faults(aQuestion('a', { question: 'elsewhere', answered: true }))).toEqual([
      'followUpOfNothing',
      'unreachable',
    ])
  })

  it('hangs on an earlier question, so never on itself or in a circle', () => {
    expect(faults(aQuestion('a', { question: 'a', answered: true }))).toEqual([
      'followUpOfLater',
      'unreachable',
    ])
    const circle = [
      aQuestion('a', { question: 'b', answered: true }),
      aQuestion('b', { question: 'a', answered: true }),
    ]
    expect(faults(...circle)).toEqual(['followUpOfLater', 'unreachable', 'unreachable'])
  })

  it('hangs on options that are offered', () => {
    const on = (isOneOf: string[]) => faults(kinds.one, aQuestion('a', { question: 'one', isOneOf }))
    expect(on(['a', 'b'])).toEqual([])
    for (const wrong of [['x'], ['old'], [], ['unknown']])
      expect(on(wrong)).toEqual(['followUpOfOption', 'unreachable'])
    expect(faults(kinds.number, aQuestion('a', { question: 'number', isOneOf: ['1'] }))).toContain(
      'followUpOfOption',
    )
  })

  it('hangs on a number that can be reached and need not be', () => {
    const on = (atLeast: number) => faults(kinds.number, aQuestion('a', { question: 'number', atLeast }))
    expect(on(1)).toEqual([])
    for (const wrong of [0, 2001]) expect(on(wrong)).toEqual(['followUpOfNumber', 'unreachable'])
    expect(faults(kinds.text, aQuestion('a', { question: 'text', atLeast: 1 }))).toContain('followUpOfNumber')
  })

  it('is asked on a day on which its question is', () => {
    const parent = { ...aQuestion('a'), activeTo: day }
    const child = { ...aQuestion('b', { question: 'a', answered: true }), activeFrom: day }
    expect(faults(parent, child)).toEqual(['unreachable'])
  })

  it('is found wherever its arrow is turned round', () => {
    fc.assert(
      fc.property(someTopic, topic => {
        const followUps = topic.questions.filter(({ showWhen }) => showWhen !== undefined)
        fc.pre(followUps.length > 0)
        const turned = aTopic(topic.questions.toReversed())
        expect(faultsIn(aQuestionnaire([turned])).filter(code => code === 'followUpOfLater').length).toBe(
          followUps.length,
        )
      }),
    )
  })
})
