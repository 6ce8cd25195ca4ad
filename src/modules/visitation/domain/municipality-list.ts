// SPDX-License-Identifier: EUPL-1.2
import { otherNames } from '../../../../content/facts/other-names.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'

/** A line as it was given: the code or the name of a municipality. */
export type ListedMunicipality = { readonly line: number; readonly text: string }

export type NamedMunicipality = { readonly id: OrganisationId; readonly name: string }

/** A municipality that can stand in a list, today or formerly. */
export type KnownMunicipality = NamedMunicipality & {
  /** Its present and earlier names. */
  readonly names: readonly string[]
  readonly exists: boolean
  /** In which municipalities it lives on today; empty while it exists. */
  readonly successors: readonly NamedMunicipality[]
}

/** What becomes of a line. The first is added; of the second the successors can be added; the others say why not. */
export type MunicipalityOutcome = 'isNew' | 'hasEnded' | 'inRound' | 'double' | 'ambiguous' | 'unknown'

export type PlannedMunicipality = ListedMunicipality & {
  readonly outcome: MunicipalityOutcome
  readonly municipality: NamedMunicipality | undefined
  /** Of one that is no more: those that can be added in its place. */
  readonly successors: readonly NamedMunicipality[]
}

export type MunicipalityListProblem = 'municipalityListEmpty' | 'municipalityListTooLong'

/** More than there are municipalities, with those of earlier years. */
const mostLines = 600
const longestText = 100
const headings = {
  code: ['code', 'gemeentecode', 'cbs-code', 'gm_code', 'gm-code', 'cbs code'],
  name: ['naam', 'gemeente', 'gemeentenaam', 'name'],
} as const
const codeShape = /^(?:gm)?(\d{1,4})$/i

/** The lines of a table: the column of the code or the name where there is a heading, else what looks like either. */
export function readMunicipalityList(
  rows: readonly { readonly line: number; readonly fields: readonly string[] }[],
): { readonly lines: readonly ListedMunicipality[] } | { readonly problem: MunicipalityListProblem } {
  const heading = rows[0]?.fields.map(field => field.trim().toLowerCase()) ?? []
  const [code, name] = [headings.code, headings.name].map(words =>
    heading.findIndex(field => (words as readonly string[]).includes(field)),
  )
  const hasHeading = (code ?? -1) >= 0 || (name ?? -1) >= 0
  const at = (fields: readonly string[], column = -1): string => fields[column]?.trim() ?? ''
  const lines = (hasHeading ? rows.slice(1) : rows)
    .map(({ line, fields }) => ({
      line,
      text: hasHeading ? at(fields, code) || at(fields, name) : likelyOf(fields.map(one => one.trim())),
    }))
    .filter(({ text }) => text !== '')
    .map(({ line, text }) => ({ line, text: text.slice(0, longestText) }))
  if (lines.length === 0) return { problem: 'municipalityListEmpty' }
  return lines.length > mostLines ? { problem: 'municipalityListTooLong' } : { lines }
}

const likelyOf = (fields: readonly string[]): string =>
  fields.find(field => codeShape.test(field)) ?? fields.find(field => field !== '') ?? ''

/**
 * What would become of each line, one after the other. A name that an existing municipality has means that one, before one
 * that is no more.
 * @param walled municipalities to which who asks is tied: for him or her they are not there
 */
export function planMunicipalities(
  lines: readonly ListedMunicipality[],
  all: readonly KnownMunicipality[],
  inRound: ReadonlySet<string>,
  walled: ReadonlySet<string>,
): PlannedMunicipality[] {
  const known = all.filter(one => !walled.has(one.id))
  const byId = new Map<string, KnownMunicipality>(known.map(one => [one.id, one]))
  const byName = Map.groupBy(
    known.flatMap(one => one.names.map(name => ({ one, name: plain(name) }))),
    ({ name }) => name,
  )
  const seen = new Set<string>()
  return lines.map(line => {
    const meant = meantBy(line.text, byId, byName)
    const [only] = meant
    const plan = (outcome: MunicipalityOutcome, successors: readonly NamedMunicipality[] = []) => ({
      ...line,
      outcome,
      municipality: meant.length === 1 && only ? { id: only.id, name: only.name } : undefined,
      successors: successors.filter(one => !walled.has(one.id)),
    })
    if (only === undefined) return plan('unknown')
    if (meant.length > 1) return plan('ambiguous')
    if (inRound.has(only.id) && only.exists) return plan('inRound')
    if (seen.has(only.id)) return plan('double')
    seen.add(only.id)
    if (only.exists) return plan('isNew')
    return plan(
      'hasEnded',
      only.successors.filter(one => !inRound.has(one.id)),
    )
  })
}

function meantBy(
  text: string,
  byId: ReadonlyMap<string, KnownMunicipality>,
  byName: ReadonlyMap<string, readonly { one: KnownMunicipality }[]>,
): readonly KnownMunicipality[] {
  const digits = codeShape.exec(text)?.[1]
  const coded = digits === undefined ? undefined : byId.get(`gm${digits.padStart(4, '0')}`)
  if (coded) return [coded]
  const wanted = plain(text)
  const named = byName.get(plain(otherNames[text.trim().toLowerCase()] ?? wanted)) ?? []
  const unique = [...new Set(named.map(({ one }) => one))]
  const existing = unique.filter(one => one.exists)
  return existing.length > 0 ? existing : unique
}

/** A name without what people write differently: capitals, accents, dots, and the word in front. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^gemeente /, '')
