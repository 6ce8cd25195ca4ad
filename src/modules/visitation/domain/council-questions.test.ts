// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { selfImageVersions } from '../../../../content/questionnaires/self-image/index.ts'
import { councilQuestions, generalQuestions } from '../../../../content/texts/council-questions.ts'
import { questionsFor } from './council-questions.ts'

const about = (...topics: string[]) =>
  questionsFor(topics.map((topic, index) => ({ id: `${index}`, topic, title: '', body: '' })))
const partWith = (topic: string) =>
  selfImageVersions.at(-1)?.sections.find(one => one.topics.some(({ code }) => code === topic))?.code ?? ''

test('there are always three different questions', () => {
  for (const topics of [[], ['t14'], ['t14', 't42'], ['t01', 't14', 't20', 't28', 't42'], ['unknown']])
    expect(new Set(about(...topics)).size).toBe(3)
})

test('each perspective brings a question of its own part of the self-image first', () => {
  const [first, second] = about('t42', 't14')
  expect(first).toBe(councilQuestions[partWith('t42')]?.[0])
  expect(second).toBe(councilQuestions[partWith('t14')]?.[0])
  expect(about('t14')[1]).toBe(councilQuestions[partWith('t14')]?.[1])
  expect(about()).toEqual(generalQuestions)
})

test('every part of the self-image that a perspective can be tied to has questions, and none asks for a mark', () => {
  for (const { code, closing } of selfImageVersions.flatMap(version => version.sections))
    if (!closing) expect([code, (councilQuestions[code] ?? []).length > 0]).toEqual([code, true])
  for (const question of [...Object.values(councilQuestions).flat(), ...generalQuestions]) {
    expect(question).toMatch(/\?$/)
    expect(question).not.toMatch(/cijfer|onvoldoende|andere gemeente|beter dan|koploper/i)
  }
})
