// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../../kernel/csv.ts'
import { changesCsvLimits, parseChangesCsv } from './parse-changes-csv.ts'

const HEADING = 'date,type,from,to,name,province,inhabitants'
const parse = (...lines: string[]) => parseChangesCsv([HEADING, ...lines].join('\n'))
const codesOf = (text: string) => parseChangesCsv(text).problems.map(({ code }) => code)

describe('a CSV of municipal changes', () => {
  it('reads every kind of line', () => {
    const { changes, problems } = parse(
      '2024-01-01,merger,gm0001 gm0002,gm0009,Negen,pv20,',
      '2024-01-01,split,gm0003,gm0004 gm0010,|Tien,pv21,',
      '2024-01-01,reorder,gm0005,gm0011,Elf,Friesland,',
      '2024-01-01,rename,gm0006,,Zes aan Zee,,',
      '2024-01-01,inhabitants,gm0007,,,,12345',
    )
    expect(problems).toEqual([])
    expect(changes).toEqual([
      {
        line: 2,
        on: '2024-01-01',
        type: 'merger',
        from: ['gm0001', 'gm0002'],
        to: [{ code: 'gm0009', name: 'Negen', provinceCode: 'pv20' }],
      },
      {
        line: 3,
        on: '2024-01-01',
        type: 'split',
        from: ['gm0003'],
        to: [
          { code: 'gm0004', provinceCode: 'pv21' },
          { code: 'gm0010', name: 'Tien', provinceCode: 'pv21' },
        ],
      },
      {
        line: 4,
        on: '2024-01-01',
        type: 'reorder',
        from: ['gm0005'],
        to: [{ code: 'gm0011', name: 'Elf', provinceCode: 'pv21' }],
      },
      { line: 5, on: '2024-01-01', type: 'rename', code: 'gm0006', name: 'Zes aan Zee' },
      { line: 6, on: '2024-01-01', type: 'inhabitants', code: 'gm0007', count: 12_345 },
    ])
  })

  it('reads what a Dutch spreadsheet writes: semicolons, Dutch words and dates, thousands, a byte order mark', () => {
    const text =
      '\uFEFFDatum;Soort;Van;Naar;Naam;Provincie;Inwoners\r\n1-1-2024;Samenvoeging;GM0001 0002;9009;"Aarle; Beek";Fryslân;\r\n1 januari 2024;inwoners;0003;;;;43.210\r\n\r\n'
    expect(parseChangesCsv(text)).toEqual({
      changes: [
        {
          line: 2,
          on: '2024-01-01',
          type: 'merger',
          from: ['gm0001', 'gm0002'],
          to: [{ code: 'gm9009', name: 'Aarle; Beek', provinceCode: 'pv21' }],
        },
        { line: 3, on: '2024-01-01', type: 'inhabitants', code: 'gm0003', count: 43_210 },
      ],
      problems: [],
    })
  })

  it.each([
    ['no day', '2023-02-29,merger,gm0001,gm0002,,,', 'dateInvalid'],
    ['no date', ',merger,gm0001,gm0002,,,', 'dateInvalid'],
    ['an unknown kind', '2024-01-01,annexatie,gm0001,gm0002,,,', 'typeUnknown'],
    ['no code', '2024-01-01,merger,Aarle,gm0002,,,', 'codeInvalid'],
    ['a code of another organisation', '2024-01-01,merger,gm0001,commissie,,,', 'codeInvalid'],
    ['a rename of two', '2024-01-01,rename,gm0001 gm0002,,Naam,,', 'codeMissing'],
    ['a rename of none', '2024-01-01,rename,,,Naam,,', 'codeMissing'],
    ['a rename without a name', '2024-01-01,rename,gm0001,,,,', 'nameMissing'],
    ['an unknown province', '2024-01-01,merger,gm0001,gm0009,Negen,Holland,', 'provinceUnknown'],
    ['two names for one code', '2024-01-01,merger,gm0001,gm0009,Een|Twee,,', 'namesDoNotMatch'],
    [
      'two provinces for three codes',
      '2024-01-01,split,gm0001,gm0007 gm0008 gm0009,,pv20|pv21,',
      'namesDoNotMatch',
    ],
    ['a count in words', '2024-01-01,inhabitants,gm0001,,,,veel', 'inhabitantsInvalid'],
    ['half a count', '2024-01-01,inhabitants,gm0001,,,,12.5', 'inhabitantsInvalid'],
    ['a negative count', '2024-01-01,inhabitants,gm0001,,,,-5', 'inhabitantsInvalid'],
    ['a count above any city', '2024-01-01,inhabitants,gm0001,,,,9999999', 'inhabitantsInvalid'],
    ['a field without end', `2024-01-01,rename,gm0001,,${'x'.repeat(201)},,`, 'fieldTooLong'],
  ])('tells the line of %s and reads the others', (_, line, code) => {
    const { changes, problems } = parse('2024-01-01,merger,gm0001,gm0002,,,', line)
    expect(problems).toEqual([{ field: 'file', code, params: expect.objectContaining({ line: 3 }) }])
    expect(changes).toHaveLength(1)
  })

  it('refuses a file that it cannot read at all', () => {
    expect(codesOf('')).toEqual(['fileEmpty'])
    expect(codesOf(HEADING)).toEqual(['fileEmpty'])
    expect(codesOf('name,province\nAarle,pv20')).toEqual(['columnsMissing'])
    expect(codesOf(`${HEADING}\n2024-01-01,rename,gm0001,,"Aarle,,`)).toEqual(['quoteNotClosed'])
    expect(codesOf('x'.repeat(changesCsvLimits.characters + 1))).toEqual(['fileTooLarge'])
    expect(codesOf(`${HEADING}\n${'2024-01-01,rename,gm0001,,A,,\n'.repeat(2_001)}`)).toEqual([
      'tooManyLines',
    ])
  })

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => void parseChangesCsv(text)))
    const piece = fc.constantFrom(
      ',',
      ';',
      '"',
      '\n',
      '\r',
      '|',
      'gm0001',
      '2024-01-01',
      'merger',
      'rename',
      ' ',
      '9',
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), pieces => void parse(pieces.join(''))))
  })
})

describe('lines of a CSV', () => {
  it('keep breaks, quotes and separators that stand in quotes, and count lines as an editor does', () => {
    expect(parseCsv('a,b\n"x ""y"",\nz",2\n\n3,4').lines).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['x "y",\nz', '2'] },
      { line: 5, fields: ['3', '4'] },
    ])
  })

  it('give back any fields that were written by the rules', () => {
    const field = fc.string({ unit: 'grapheme' }).map(text => text.replaceAll('\r', '').trim())
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rows, written => {
        const text = [
          'a,b',
          ...written.map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join(',')),
        ].join('\n')
        const read = parseCsv(text)
          .lines.slice(1)
          .map(({ fields }) => fields)
        expect(read).toEqual(written.filter(row => row.some(one => one !== '')))
      }),
    )
  })
})
