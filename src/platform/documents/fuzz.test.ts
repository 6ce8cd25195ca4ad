// SPDX-License-Identifier: EUPL-1.2
import { afterAll, describe, expect, test } from 'vitest'
import { stopHeavy } from '../heavy/index.ts'
import { renderCsv } from './csv.ts'
import type { DocumentModel } from './model.ts'
import { renderOds } from './ods.ts'
import { renderOdt } from './odt.ts'
import { renderPdf } from './pdf.ts'
import { documentWith, naughtyStrings, unzip, workbookWith, xmlProblem } from './testing.ts'
import { renderXlsx } from './xlsx.ts'

const { all, some } = naughtyStrings()
const STRINGS_PER_DOCUMENT = 10

afterAll(stopHeavy)

/** The problems in the parts of a zip, each with the text that caused it. */
function partProblems(text: string, file: Uint8Array): string[] {
  return [...unzip(file)].flatMap(([name, part]) => {
    const problem = name === 'mimetype' ? undefined : xmlProblem(part.toString())
    return problem ? [`${name}: ${problem} for ${JSON.stringify(text)}`] : []
  })
}

describe.skipIf(all.length === 0)('strings that break programs', () => {
  test('give valid ODT, ODS and XLSX in every place that takes text (FUZZ=all takes all of them)', () => {
    const problems = some.flatMap(text => [
      ...partProblems(text, renderOdt(documentWith(text))),
      ...partProblems(text, renderOds(workbookWith(text))),
      ...partProblems(text, renderXlsx(workbookWith(text))),
    ])
    expect(problems).toEqual([])
  }, 120_000)

  test('stay in their own cell of a CSV, and are no formula', () => {
    for (const text of all) {
      const rows = readCsv(
        Buffer.from(renderCsv({ name: 'x', header: ['a', 'b', 'c'], rows: [[text, 1, text]] })).toString(),
      )
      expect([text, rows.length, rows.every(row => row.length === 3)]).toEqual([text, 2, true])
      expect(rows.flat().find(cell => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toBeUndefined()
    }
  }, 60_000)

  test('give valid PDF in every place that takes text', async () => {
    for (let index = 0; index < some.length; index += STRINGS_PER_DOCUMENT) {
      const texts = some.slice(index, index + STRINGS_PER_DOCUMENT)
      const standard = index % (2 * STRINGS_PER_DOCUMENT) === 0 ? 'ua-1' : 'a-2a'
      const failure = await renderPdf(documentOf(texts), standard).then(
        () => undefined,
        error => error.detail,
      )
      expect([texts, failure]).toEqual([texts, undefined])
    }
  }, 300_000)
})

function documentOf(texts: readonly string[]): DocumentModel {
  const [first = ''] = texts
  return { ...documentWith(first), blocks: texts.flatMap(text => documentWith(text).blocks) }
}

/** A reader of RFC 4180 that knows nothing of our writer. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of file
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}
