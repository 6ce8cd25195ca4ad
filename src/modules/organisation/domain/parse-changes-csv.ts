// SPDX-License-Identifier: EUPL-1.2
import { isProvinceCode, type ProvinceCode, provinces } from '../../../../content/facts/provinces.ts'
import { type CsvLine, parseCsv } from '../../../kernel/csv.ts'
import { parseDutchDate } from '../../../kernel/dutch-dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import { type ProblemParams, problem } from '../../../kernel/problem.ts'
import type {
  ChangeProblem,
  ChangeProblemCode,
  MunicipalChange,
  SuccessorInChange,
} from './municipal-change.ts'

/** Largest file, in characters, and most lines: far above what a year brings, far below what would stall a page. */
export const changesCsvLimits = {
  characters: 500_000,
  lines: 2_000,
  field: 200,
  inhabitants: 5_000_000,
} as const

export type ParsedChanges = {
  readonly changes: readonly MunicipalChange[]
  readonly problems: readonly ChangeProblem[]
}

const columns = {
  date: ['date', 'datum'],
  type: ['type', 'soort'],
  from: ['from', 'van'],
  to: ['to', 'naar'],
  name: ['name', 'naam'],
  province: ['province', 'provincie'],
  inhabitants: ['inhabitants', 'inwoners'],
} as const
type Column = keyof typeof columns

const types: Readonly<Record<string, MunicipalChange['type']>> = {
  merger: 'merger',
  samenvoeging: 'merger',
  uitbreiding: 'merger',
  split: 'split',
  splitsing: 'split',
  reorder: 'reorder',
  herschikking: 'reorder',
  rename: 'rename',
  naamswijziging: 'rename',
  inhabitants: 'inhabitants',
  inwoners: 'inhabitants',
}

/**
 * Reads a CSV of municipal changes with the columns date, type, from, to, name, province, inhabitants (or in Dutch).
 * Several codes stand in one field with spaces; several names or provinces with a `|`, in the order of the codes.
 * Each line is read by itself: a wrong one gives problems with its number and does not hide the others.
 */
export function parseChangesCsv(text: string): ParsedChanges {
  if (text.length > changesCsvLimits.characters) {
    return refused('fileTooLarge', { limit: changesCsvLimits.characters })
  }
  const { lines, openQuote } = parseCsv(text)
  if (openQuote !== undefined) return refused('quoteNotClosed', { line: openQuote })
  const [heading, ...rows] = lines
  if (heading === undefined || rows.length === 0) return refused('fileEmpty')
  if (rows.length > changesCsvLimits.lines) return refused('tooManyLines', { limit: changesCsvLimits.lines })
  const places = placesIn(heading)
  const missing = (['date', 'type', 'from'] as const).filter(column => places[column] < 0)
  if (missing.length > 0) return refused('columnsMissing', { columns: missing.join(' ') })
  const parsed = rows.map(row => parseRow(row, places))
  return { changes: parsed.flatMap(one => one.changes), problems: parsed.flatMap(one => one.problems) }
}

function parseRow({ line, fields }: CsvLine, places: Record<Column, number>): ParsedChanges {
  const field = (column: Column): string => fields[places[column]] ?? ''
  const wrong = (code: ChangeProblemCode, params?: ProblemParams): ParsedChanges =>
    refused(code, { line, ...params })
  if (fields.some(text => text.length > changesCsvLimits.field)) {
    return wrong('fieldTooLong', { limit: changesCsvLimits.field })
  }
  const on = parseDutchDate(field('date'))
  if (on === undefined) return wrong('dateInvalid')
  const type = types[field('type').toLowerCase()]
  if (type === undefined) return wrong('typeUnknown')
  const [from, to] = [codesIn(field('from')), codesIn(field('to'))]
  const unreadable = [...from, ...to].find(code => !/^gm\d{4}$/.test(code))
  if (unreadable !== undefined) return wrong('codeInvalid', { code: unreadable })
  if (type === 'rename' || type === 'inhabitants') {
    const code = [...new Set([...from, ...to])]
    if (code.length !== 1) return wrong('codeMissing')
    return parseOne({ line, on, code: code[0] as OrganisationId }, type, field, wrong)
  }
  const successors = successorsIn(to, field('name'), field('province'))
  if (typeof successors === 'string') return wrong(successors)
  return { changes: [{ line, on, type, from: from as OrganisationId[], to: successors }], problems: [] }
}

function parseOne(
  base: Pick<Extract<MunicipalChange, { type: 'rename' }>, 'line' | 'on' | 'code'>,
  type: 'rename' | 'inhabitants',
  field: (column: Column) => string,
  wrong: (code: ChangeProblemCode) => ParsedChanges,
): ParsedChanges {
  if (type === 'rename') {
    const name = field('name')
    return name === '' ? wrong('nameMissing') : { changes: [{ ...base, type, name }], problems: [] }
  }
  const digits = field('inhabitants')
  if (!/^(\d{1,3}(\.\d{3})+|\d{1,7})$/.test(digits)) return wrong('inhabitantsInvalid')
  const count = Number(digits.replaceAll('.', ''))
  if (count > changesCsvLimits.inhabitants) return wrong('inhabitantsInvalid')
  return { changes: [{ ...base, type, count }], problems: [] }
}

function successorsIn(
  codes: readonly string[],
  nameField: string,
  provinceField: string,
): readonly SuccessorInChange[] | ChangeProblemCode {
  const names = nameField === '' ? [] : nameField.split('|').map(name => name.trim())
  const written = provinceField === '' ? [] : provinceField.split('|').map(province => province.trim())
  if (names.length > 0 && names.length !== codes.length) return 'namesDoNotMatch'
  if (written.length > 1 && written.length !== codes.length) return 'namesDoNotMatch'
  const provinceCodes = written.map(text => (text === '' ? undefined : provinceCodeOf(text)))
  if (provinceCodes.some((code, at) => code === undefined && written[at] !== '')) return 'provinceUnknown'
  return codes.map((code, at) => {
    const name = names[at]
    const provinceCode = provinceCodes.length === 1 ? provinceCodes[0] : provinceCodes[at]
    return {
      code: code as OrganisationId,
      ...(name === undefined || name === '' ? {} : { name }),
      ...(provinceCode === undefined ? {} : { provinceCode }),
    }
  })
}

/** By code ('pv21') or name; the list of the State says Fryslân, many lists say Friesland. */
function provinceCodeOf(text: string): ProvinceCode | undefined {
  const written = text.toLowerCase()
  if (isProvinceCode(written)) return written
  const codes = Object.keys(provinces) as ProvinceCode[]
  return codes.find(code => provinces[code].toLowerCase() === (written === 'friesland' ? 'fryslân' : written))
}

/** Codes as 'gm0363', 'GM0363' or '0363'. */
function codesIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s+|]+/)
    .filter(code => code !== '')
    .map(code => (/^\d{4}$/.test(code) ? `gm${code}` : code))
}

function placesIn({ fields }: CsvLine): Record<Column, number> {
  const names = fields.map(field => field.toLowerCase())
  const place = (column: Column): number =>
    names.findIndex(name => (columns[column] as readonly string[]).includes(name))
  return {
    date: place('date'),
    type: place('type'),
    from: place('from'),
    to: place('to'),
    name: place('name'),
    province: place('province'),
    inhabitants: place('inhabitants'),
  }
}

function refused(code: ChangeProblemCode, params?: ProblemParams): ParsedChanges {
  return { changes: [], problems: [problem('file', code, params)] }
}
