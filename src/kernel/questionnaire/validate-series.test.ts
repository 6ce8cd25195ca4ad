// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { localDate } from '../dates.ts'
import { aQuestionnaire, aTopic, oneOfEachKind as kinds } from './testing.ts'
import type { Question, Questionnaire } from './types.ts'
import { validateSeries } from './validate-series.ts'
import { activeOn } from './version.ts'

const turn = localDate('2027-01-01')
const first = (...questions: Question[]) => aQuestionnaire([aTopic(questions)], { activeTo: turn })
const second = (...questions: Question[]) =>
  aQuestionnaire([aTopic(questions)], { version: 2, activeFrom: turn })
const faultsIn = (...versions: Questionnaire[]) => validateSeries(versions).map(({ code }) => code)

describe('a series of versions', () => {
  it('may add a question, close one and retire an option', () => {
    const closed = { ...kinds.text, activeTo: localDate('2027-02-01') }
    const retired = {
      ...kinds.one,
      options: kinds.one.options.map(option => ({ ...option, retired: true as const })),
    }
    expect(faultsIn(first(kinds.text, kinds.one), second(closed, retired, kinds.date))).toEqual([])
  })

  it('never turns a code into another kind of question', () => {
    expect(faultsIn(first(kinds.text), second({ ...kinds.date, code: 'text' }))).toEqual(['kindChanged'])
  })

  it('keeps every question, option and row', () => {
    expect(faultsIn(first(kinds.text, kinds.one), second(kinds.one))).toEqual(['vanished'])
    expect(faultsIn(first(kinds.one), second({ ...kinds.one, options: kinds.one.options.slice(1) }))).toEqual(
      ['vanished'],
    )
    expect(
      faultsIn(first(kinds.numbers), second({ ...kinds.numbers, rows: [{ code: 'left', label: 'L' }] })),
    ).toEqual(['vanished'])
  })

  it('has one version for every date', () => {
    const { activeTo: _, ...open } = first(kinds.text)
    expect(faultsIn(open, second(kinds.text))).toEqual(['overlap'])
    expect(faultsIn(first(kinds.text), first(kinds.text))).toEqual(['versionOrder', 'overlap'])
    expect(faultsIn(first(kinds.text), { ...second(kinds.text), code: 'other' })).toEqual(['seriesOfAnother'])
  })

  it('gives the version of a date: the first day belongs to the new one', () => {
    const versions = [first(kinds.text), second(kinds.text)]
    expect(activeOn(versions, localDate('2025-12-31'))).toBeUndefined()
    expect(activeOn(versions, localDate('2026-01-01'))?.version).toBe(1)
    expect(activeOn(versions, localDate('2026-12-31'))?.version).toBe(1)
    expect(activeOn(versions, turn)?.version).toBe(2)
  })
})
