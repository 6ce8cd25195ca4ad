// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes content/facts/municipalities.json and municipal-changes-2015-2023.csv. Run once; kept so that anyone can repeat it:
 *   npx tsx bin/facts/make-municipalities.ts <folder with tooi/ and gemeenten/>
 * The register of the State (TOOI) decides on codes, names, provinces and validity. It names two of the three
 * successors of Littenseradiel; the overlay of the boundaries of 2017 and 2023 (shares above 5 %) gives the third.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from './read-csv.ts'

const BEGIN = '2015-01-01'
const folder = process.argv[2]
if (folder === undefined) throw new Error('which folder?')

type TooiEvent = { used: string[]; invalidated: string[]; generated: string[] }
type Row = {
  code: string
  name: string
  province: string
  safetyRegion?: string
  from?: string
  to?: string
  successors?: string[]
  inhabitants?: Record<string, number>
}

const inhabitants2017 = inhabitantsFrom('gemeenten/gemeenten-2017.csv', 'population_2017_01_01')
const inhabitants2022 = inhabitantsFrom('gemeenten/gemeenten-2023.csv', 'population_2022_01_01')
const safetyRegions = new Map(
  readCsv(join(folder, 'gemeenten/gemeenten-2023.csv')).map(row => [
    lower(row.code),
    lower(row.safety_region_code),
  ]),
)

const register = readCsv(join(folder, 'tooi/gemeenten.csv'))
  .filter(row => row.einddatum === '' || (row.einddatum ?? '') >= BEGIN)
  .map(row => ({
    code: row.code ?? '',
    name: row.naam ?? '',
    province: row.provincie_code ?? '',
    from: row.begindatum || undefined,
    to: row.einddatum ? dayAfter(row.einddatum) : undefined,
  }))
const endOf = new Map(register.map(row => [row.code, row.to]))
const successors = successorLinks()

const rows: Row[] = register
  .toSorted((a, b) => a.code.localeCompare(b.code))
  .map(({ code, name, province, from, to }) => {
    const region = safetyRegions.get(code)
    const next = [...(successors.get(code) ?? [])].sort()
    const counts = {
      ...(inhabitants2017.has(code) ? { '2017-01-01': inhabitants2017.get(code) as number } : {}),
      ...(inhabitants2022.has(code) ? { '2022-01-01': inhabitants2022.get(code) as number } : {}),
    }
    return {
      code,
      name,
      province,
      ...(region === undefined ? {} : { safetyRegion: region }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(next.length === 0 ? {} : { successors: next }),
      ...(Object.keys(counts).length === 0 ? {} : { inhabitants: counts }),
    }
  })

writeFileSync(
  'content/facts/municipalities.json',
  `[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]\n`,
)
writeFileSync('content/facts/municipal-changes-2015-2023.csv', changesAsCsv())
console.log(`${rows.length} municipalities`)

function successorLinks(): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>()
  const link = (from: string, to: string): void => {
    if (endOf.get(from) !== undefined) links.set(from, (links.get(from) ?? new Set()).add(to))
  }
  const events = JSON.parse(
    readFileSync(join(folder as string, 'tooi/herindelingen.json'), 'utf8'),
  ) as TooiEvent[]
  for (const event of events) {
    for (const from of event.invalidated) for (const to of [...event.used, ...event.generated]) link(from, to)
  }
  for (const row of readCsv(join(folder as string, 'gemeenten/herindelingen-2015-2023.csv'))) {
    link(lower(row.from_code), lower(row.to_code))
  }
  return links
}

/** One line per successor, but a municipality that went only to neighbours that stayed is one line: a split. */
function changesAsCsv(): string {
  const lines: string[] = []
  const bySuccessor = new Map<string, Row[]>()
  for (const row of rows) {
    for (const to of row.successors ?? []) {
      const key = `${row.to},${to}`
      bySuccessor.set(key, [...(bySuccessor.get(key) ?? []), row])
    }
  }
  for (const [key, ended] of bySuccessor) {
    const [date, to] = key.split(',') as [string, string]
    const [first] = ended as [Row]
    const isSplit = (first.successors ?? []).every(code => bySuccessor.get(`${date},${code}`)?.length === 1)
    const successor = rows.find(row => row.code === to)
    const isNew = successor?.from === date
    const name = isNew ? `${successor?.name},${successor?.province}` : ','
    if (isSplit && (first.successors?.length ?? 0) > 1) {
      lines.push(`${date},split,${first.code},${first.successors?.join(' ')},,,`)
    } else {
      const type = isNew && ended.length === 1 ? 'reorder' : 'merger'
      lines.push(`${date},${type},${ended.map(row => row.code).join(' ')},${to},${name},`)
    }
  }
  return `date,type,from,to,name,province,inhabitants\n${[...new Set(lines)].sort().join('\n')}\n`
}

function inhabitantsFrom(file: string, column: string): Map<string, number> {
  return new Map(readCsv(join(folder as string, file)).map(row => [lower(row.code), Number(row[column])]))
}

function lower(text: string | undefined): string {
  return (text ?? '').toLowerCase()
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
