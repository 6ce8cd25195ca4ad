// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { municipalities } from '../../../content/facts/municipalities.ts'
import { isRefused } from '../../kernel/outcome.ts'
import { changeProblemTexts } from './change-problem-texts.ts'
import type { ChangeProblem } from './domain/municipal-change.ts'
import { planChanges } from './domain/municipal-changes.ts'
import { parseChangesCsv } from './domain/parse-changes-csv.ts'

const textOf = ({ code, params }: ChangeProblem) => changeProblemTexts[code](params ?? {})

describe('what an administrator reads about a wrong list', () => {
  it('names the line and what to do', () => {
    const { problems } = parseChangesCsv('datum,soort,van,naar\n31-2-2027,samenvoeging,gm0363,gm0384')
    expect(problems.map(textOf)).toEqual([
      'Regel 2: De datum klopt niet. Schrijf bijvoorbeeld 2027-01-01 of 1-1-2027.',
    ])
  })

  it('names the municipality and the day', () => {
    const { changes } = parseChangesCsv('datum,soort,van,naar\n1-1-2027,samenvoeging,gm0457,gm0363')
    const outcome = planChanges(municipalities, changes)
    expect(isRefused(outcome) && (outcome.problems as ChangeProblem[]).map(textOf)).toEqual([
      'Regel 2: Gemeente gm0457 bestaat niet meer sinds 24 maart 2022.',
    ])
  })

  it('has for every problem a whole sentence, also without particulars', () => {
    for (const [code, text] of Object.entries(changeProblemTexts)) {
      expect(text({ line: 3, code: 'gm0001', date: '2027-01-01', limit: 10, columns: 'from' }), code).toMatch(
        /^[A-Z].*\.$/,
      )
      expect(text({}), code).not.toBe('')
    }
  })
})
