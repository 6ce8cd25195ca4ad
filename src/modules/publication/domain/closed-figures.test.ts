// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { selfImageVersions } from '../../../../content/questionnaires/self-image/index.ts'
import { type CountedImage, closedFigures, countable, edgeOf, shareOf } from './closed-figures.ts'

const [version] = selfImageVersions
if (!version) throw new Error('no questionnaire')
const image = (choice: string | null): CountedImage => ({
  questionnaire: { code: version.code, version: version.version },
  answers: countable([version]).map(question => ({
    question: question.code,
    slot: 'municipality',
    value: choice === null ? null : { kind: 'one', choice: question.options[0]?.code },
    isUnknown: choice === null,
  })),
})

test('a share goes by five points, and its ends are a bound', () => {
  expect([0, 4, 5, 28, 49, 90, 91, 100].map(count => shareOf(count, 100))).toEqual([
    'minder dan 10 %',
    'minder dan 10 %',
    'minder dan 10 %',
    '30 %',
    '50 %',
    '90 %',
    'meer dan 90 %',
    'meer dan 90 %',
  ])
})

test('in a small round the bounds stand further apart', () => {
  expect([10, 20, 30, 123].map(edgeOf)).toEqual([30, 15, 10, 10])
  expect([0, 2, 3, 7, 8, 10].map(count => shareOf(count, 10))).toEqual([
    'minder dan 30 %',
    'minder dan 30 %',
    '30 %',
    '70 %',
    'meer dan 70 %',
    'meer dan 70 %',
  ])
})

test('fewer than ten are not counted', () => {
  const nine = Array.from({ length: 9 }, () => image('first'))
  expect(closedFigures(nine, [version])).toBeUndefined()
  expect(closedFigures([...nine, image(null)], [version])?.base).toBe(10)
})

test('only questions with one choice that everybody was asked once are counted', () => {
  const codes = countable([version]).map(question => question.code)
  expect(codes.length).toBeGreaterThan(5)
  for (const topic of version.sections.flatMap(section => section.topics))
    for (const question of topic.questions)
      if (topic.apart || question.showWhen || !['one', 'frequency', 'yesPartlyNo'].includes(question.kind))
        expect(codes).not.toContain(question.code)
})

test('a question whose choices changed between two versions is left out', () => {
  const [changed] = countable([version])
  const other = {
    ...version,
    sections: version.sections.map(section => ({
      ...section,
      topics: section.topics.map(topic => ({
        ...topic,
        questions: topic.questions.filter(question => question.code !== changed?.code),
      })),
    })),
  }
  expect(countable([version, other]).map(question => question.code)).not.toContain(changed?.code)
  expect(countable([version, version])).toEqual(countable([version]))
})

test('what is not filled in counts with what is not known, so that no question has a base of its own', () => {
  const images = [
    ...Array.from({ length: 20 }, () => image('first')),
    ...Array.from({ length: 20 }, () => image(null)),
  ]
  const figures = closedFigures(images, [version])
  for (const { shares } of figures?.questions ?? []) {
    expect(shares[0]?.share).toBe('50 %')
    expect(shares.at(-1)).toEqual({ label: 'Weten wij niet, of niet ingevuld', share: '50 %' })
  }
})
