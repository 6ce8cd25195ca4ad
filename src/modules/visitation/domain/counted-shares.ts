// SPDX-License-Identifier: EUPL-1.2
import type { CountedFigure } from '../../../../content/facts/figures-2015-2017.ts'

export type CountedShare = CountedFigure['answers'][number] & {
  /** Whole percents, rounded after counting; never forced to add up to 100. */
  readonly percentage: number
}

/**
 * Shares of a figure whose base is known. Only for the historical page: figures of a new round go out in steps of
 * five points (visitation, Figures). Throws RangeError when the counts do not add up to the base.
 */
export function countedShares(figure: CountedFigure): readonly CountedShare[] {
  const total = figure.answers.reduce((sum, answer) => sum + answer.count, 0)
  if (total !== figure.base || total === 0)
    throw new RangeError(`${total} answers on a base of ${figure.base}`)
  return figure.answers.map(answer => ({
    ...answer,
    percentage: Math.round((100 * answer.count) / figure.base),
  }))
}
