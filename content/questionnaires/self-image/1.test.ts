// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { localDate } from '../../../src/kernel/dates.ts'
import { questionsOf, topicsOf } from '../../../src/kernel/questionnaire/contents.ts'
import { minutesOf } from '../../../src/kernel/questionnaire/progress.ts'
import type { Question, QuestionKind, Topic } from '../../../src/kernel/questionnaire/types.ts'
import { questionsOn } from '../../../src/kernel/questionnaire/version.ts'
import { roles } from '../../../src/kernel/roles.ts'
import { selfImage1 } from './1.ts'

/** As it began (a question added later has its own first day): per topic the kinds of answer, '->' before a follow-up, and the requirements that it serves. */
const plan: readonly (readonly [number, string, string])[] = [
  [1, 'K+D', '18 122'],
  [2, 'G+M', '112 115'],
  [3, 'D+T', '45 51'],
  [4, 'M', '67 112'],
  [5, 'T', '111 115'],
  [6, 'M+D', '66 120'],
  [7, 'JN', '117'],
  [8, 'K', '114'],
  [9, 'F', '113'],
  [10, 'T', '59'],
  [11, 'K+G', '98 108'],
  [12, 'M', '99 100'],
  [13, 'F', '101'],
  [14, 'JN->K', '60 107'],
  [15, 'G+T', '60'],
  [16, 'M', '53 62'],
  [17, 'JN', '109'],
  [18, 'G->F', '104 105 106'],
  [19, 'K+D', '43'],
  [20, 'D+K', '46 61'],
  [21, 'G2', '43 58'],
  [22, 'JN->G', '44 45 55'],
  [23, 'G3', '48 49'],
  [24, 'M', '49 194'],
  [25, 'G->K', '50 51 52'],
  [26, 'M', '49'],
  [27, 'T', '47'],
  [28, 'G2', '71'],
  [29, 'K+T', '75'],
  [30, 'JN+T', '72 78'],
  [31, 'F', '73'],
  [32, 'T', '76 82'],
  [33, 'JN->M', '77 84'],
  [34, 'M', '87 88 89'],
  [35, 'D+D', '88 92'],
  [36, 'M', '91 94'],
  [37, 'T', '90'],
  [38, 'JN->G', '135'],
  [39, 'G', '137'],
  [40, 'F+D', '136'],
  [41, 'M', '153'],
  [42, 'D+K', '58'],
  [43, 'JN3', '139'],
  [44, 'K', '144'],
  [45, 'K3', '140 142 143'],
  [46, 'JN', '141'],
  [47, 'M', '124 147'],
  [48, 'M', '146'],
  [49, 'D+M+T', '125 126'],
  [50, 'D->G->K', '130 131'],
  [51, 'M', '156 157 158'],
  [52, 'T+K', '22 41'],
  [53, 'T+T', '41 170 178'],
  [54, 'K+JN', '174 176 177'],
  [55, 'JN+T', '172 173 175'],
]

const letters: Record<QuestionKind, string> = {
  yesPartlyNo: 'JN',
  frequency: 'F',
  one: 'K',
  several: 'M',
  number: 'G',
  numbers: 'G',
  date: 'D',
  text: 'T',
  yesPartlyNoGrid: 'JN',
  oneGrid: 'K',
}
const letterOf = (question: Question) =>
  letters[question.kind] + ('rows' in question ? question.rows.length : '')
const lettersOf = (topic: Topic) => topic.questions.map(letterOf)

const topics = selfImage1.sections.filter(section => !section.closing).flatMap(section => section.topics)
const closing = selfImage1.sections.filter(section => section.closing).flatMap(section => section.topics)

describe('the self-image, version 1', () => {
  it('has 55 topics in ten sections, and three closing fields at the end', () => {
    expect(topics.map(topic => topic.number)).toEqual(plan.map(([number]) => number))
    expect(selfImage1.sections.length).toBe(11)
    expect(selfImage1.sections.at(-1)?.closing).toBe(true)
    expect(closing.length).toBe(3)
  })

  it.each(plan)('asks topic %i as %s, for requirements %s', (number, kinds, requirements) => {
    const topic = topics.find(candidate => candidate.number === number)
    if (topic === undefined) throw new Error(`no topic ${number}`)
    const questions = questionsOn(topic, selfImage1.activeFrom)
    expect(questions.map(letterOf)).toEqual(kinds.split(/\+|->/))
    const served = new Set(questions.flatMap(question => question.source))
    expect([...served].toSorted((a, b) => a - b).join(' ')).toBe(requirements)
    const planned = kinds.match(/\+|->/g) ?? []
    for (const [index, sign] of planned.entries()) {
      if (sign === '->') expect(questions[index + 1]?.showWhen, kinds).toBeDefined()
    }
  })

  it('uses every kind of question', () => {
    const used = new Set(questionsOf(selfImage1).map(question => question.kind))
    expect([...used].toSorted()).toEqual(Object.keys(letters).toSorted())
  })

  it('lets the portfolio holder and the CISO answer four topics apart', () => {
    expect(topicsOf(selfImage1).flatMap(topic => (topic.apart ? [topic.number] : []))).toEqual([5, 9, 10, 29])
    expect(selfImage1.apartParties?.map(party => party.code)).toEqual(['portfolioHolder', 'ciso'])
    for (const party of selfImage1.apartParties ?? []) expect(Object.keys(roles)).toContain(party.code)
  })

  it('takes at most half a day, by its own estimate', () => {
    expect(minutesOf(selfImage1, localDate('2026-11-30'))).toBeLessThan(240)
  })

  it('can say that a thing has not happened, wherever the date of a last time is asked', () => {
    const dates = questionsOf(selfImage1).filter(question => question.kind === 'date')
    const without = dates.filter(question => question.never === undefined && question.showWhen === undefined)
    expect(without.map(({ code }) => code)).toEqual([])
  })

  it('can say that there is no CISO, wherever the answer depends on one', () => {
    for (const code of ['t11a', 't12a', 't13a']) {
      const question = questionsOf(selfImage1).find(candidate => candidate.code === code)
      const options = question !== undefined && 'options' in question ? question.options : []
      expect(
        options.map(option => option.code),
        code,
      ).toContain('notHere')
    }
  })

  it('ends with what was set in motion, up to three own questions, and the next step', () => {
    expect(closing.map(lettersOf)).toEqual([['T'], ['T', 'T', 'T'], ['T']])
    expect(closing.map(topic => topic.questions[0]?.source[0])).toEqual([16, 15, 5])
  })
})
