// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  discussedInCollege,
  discussedInCouncil,
  effectOfVisit,
  figures2015To2017,
  howToGoOn,
  type QuotedFigure,
} from '../../../../content/facts/figures-2015-2017.ts'
import { countedShares } from './counted-shares.ts'

describe('the figures that the committee printed in 2017', () => {
  it('give 57, 20, 13 and 10 % for the effect, computed from 48, 17, 11 and 8 of 84', () => {
    expect(effectOfVisit.answers.map(answer => answer.count)).toEqual([48, 17, 11, 8])
    expect(percentages(effectOfVisit)).toEqual([57, 20, 13, 10])
  })

  it('give 36, 28, 19 and 16 % for how to go on, which adds up to 99 and stays so', () => {
    expect(howToGoOn.answers.map(answer => answer.count)).toEqual([24, 19, 13, 11])
    expect(percentages(howToGoOn)).toEqual([36, 28, 19, 16])
    expect(howToGoOn.notes.join(' ')).toContain('afgeleid uit de volgorde')
  })

  it('have only one whole-number split of 84 and of 67 respondents that rounds to what was printed', () => {
    expect(splits(84, [57, 20, 13, 10])).toEqual([[48, 17, 11, 8]])
    expect(splits(67, [36, 28, 19, 16])).toEqual([[24, 19, 13, 11]])
  })

  it('cannot have come from 84 or 67 respondents for college and council, so those are quoted without a base', () => {
    expect(quoted(discussedInCollege)).toEqual(['56 %', '8 %', '10 %', '25 %'])
    expect(quoted(discussedInCouncil)).toEqual(['15 %', '32 %', '7 %', '46 %'])
    for (const base of [84, 67]) {
      expect(splits(base, [56, 8, 10, 25])).toEqual([])
      expect(splits(base, [15, 32, 7, 46])).toEqual([])
    }
    for (const figure of [discussedInCollege, discussedInCouncil]) {
      expect(figure.notes[0]).toMatch(/^Grondslag niet vermeld/)
      expect(figure.notes.join(' ')).toContain('afgeleid uit de volgorde')
    }
  })

  it('keep a quoted percentage as text, so that nobody computes with it', () => {
    expectTypeOf<QuotedFigure['answers'][number]['quoted']>().not.toExtend<number>()
    expectTypeOf<QuotedFigure['base']>().toEqualTypeOf<undefined>()
    expectTypeOf(countedShares).parameter(0).not.toExtend<QuotedFigure>()
  })

  it('explain the 48 % of the running text as the number of respondents', () => {
    expect(effectOfVisit.notes.join(' ')).toMatch(/48 van de 84/)
  })

  it('name their place in the final report and store no computed percentage', () => {
    expect(figures2015To2017.every(figure => figure.place.startsWith('Eindverslag 2017, '))).toBe(true)
    expect(JSON.stringify([effectOfVisit.answers, howToGoOn.answers])).not.toContain('%')
  })

  it('are refused when the counts do not add up to the base', () => {
    expect(() => countedShares({ ...effectOfVisit, base: 85 })).toThrow(RangeError)
    expect(() => countedShares({ ...effectOfVisit, base: 0, answers: [] })).toThrow(RangeError)
  })
})

const percentages = (figure: typeof effectOfVisit): number[] =>
  countedShares(figure).map(share => share.percentage)
const quoted = (figure: QuotedFigure): string[] => figure.answers.map(answer => answer.quoted)

/** Every way to split `base` into whole numbers that round to these percentages. */
function splits(base: number, printed: readonly number[]): number[][] {
  const [first, ...rest] = printed
  const sum = (found: readonly number[]): number => found.reduce((total, count) => total + count, 0)
  const search = (wanted: number | undefined, others: readonly number[], found: number[]): number[][] => {
    if (wanted === undefined) return sum(found) === base ? [found] : []
    const counts = Array.from({ length: base + 1 }, (_, count) => count)
    return counts
      .filter(count => Math.round((100 * count) / base) === wanted)
      .flatMap(count => search(others[0], others.slice(1), [...found, count]))
  }
  return search(first, rest, [])
}
