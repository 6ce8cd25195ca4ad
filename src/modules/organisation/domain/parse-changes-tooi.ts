// SPDX-License-Identifier: EUPL-1.2
import { isProvinceCode } from '../../../../content/facts/provinces.ts'
import { type LocalDate, parseLocalDate } from '../../../kernel/dates.ts'
import { isOrganisationId, type OrganisationId } from '../../../kernel/ids.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ChangeProblem, Regrouping, SuccessorInChange } from './municipal-change.ts'
import type { ParsedChanges } from './parse-changes-csv.ts'

/** The list of 2022 has 1.0 million characters and 128 changes. */
export const tooiLimits = { characters: 6_000_000, nodes: 5_000 } as const

const ONTOLOGY = 'https://identifier.overheid.nl/tooi/def/ont/'
const PROVENANCE = 'http://www.w3.org/ns/prov#'
const MUNICIPALITY = /\/tooi\/id\/gemeente\/(gm\d{4})$/
const PROVINCE = /\/tooi\/id\/provincie\/(pv\d{2})$/

type Node = Readonly<Record<string, unknown>>

/**
 * Reads the value list 'Register gemeenten compleet' that the State publishes as JSON-LD (TOOI), and gives its
 * regroupings after `after`: what came before is in the register already. `line` is the place among those.
 */
export function parseChangesTooi(text: string, after: LocalDate): ParsedChanges {
  if (text.length > tooiLimits.characters) return refused('fileTooLarge', tooiLimits.characters)
  const nodes = nodesIn(text)
  if (nodes === undefined) return refused('jsonInvalid')
  if (nodes.length > tooiLimits.nodes) return refused('tooManyLines', tooiLimits.nodes)
  const known = new Map(nodes.map(node => [codeOf(node['@id'], MUNICIPALITY), node]))
  const events = nodes.filter(node => node[`${PROVENANCE}invalidated`] !== undefined)
  if (events.length === 0) return refused('jsonWithoutChanges')
  const problems: ChangeProblem[] = []
  const changes = events.flatMap(event => {
    const on = dateOf(event)
    const from = codesOf(event, 'invalidated')
    const staying = codesOf(event, 'used').map((code): SuccessorInChange => ({ code }))
    const to = [...staying, ...codesOf(event, 'generated').map(code => beginning(code, known))]
    if (on === undefined) problems.push(problem('file', 'dateInvalid', { code: from.join(' ') }))
    if (on === undefined || on <= after) return []
    return [{ on, type: typeOf(event, from, to), from, to }]
  })
  changes.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return { changes: changes.map((change, at): Regrouping => ({ ...change, line: at + 1 })), problems }
}

function typeOf(event: Node, from: readonly unknown[], to: readonly unknown[]): Regrouping['type'] {
  if (from.length === 1 && to.length > 1) return 'split'
  const isReorder = listOf(event['@type']).includes(`${ONTOLOGY}Herschikking`)
  return isReorder || to.length > 1 ? 'reorder' : 'merger'
}

/** A municipality that begins, with name and province from its own entry in the list. */
function beginning(code: OrganisationId, known: ReadonlyMap<string | undefined, Node>): SuccessorInChange {
  const node = known.get(code)
  const name = valuesOf(node?.[`${ONTOLOGY}officieleNaamExclSoort`], '@value')[0]
  const provinceCode = codeOf(valuesOf(node?.[`${ONTOLOGY}ligtInProvincie`], '@id')[0], PROVINCE)
  return {
    code,
    ...(name === undefined ? {} : { name }),
    ...(provinceCode !== undefined && isProvinceCode(provinceCode) ? { provinceCode } : {}),
  }
}

/** The moment of the change, not that of its registration: those differ since 2021. */
function dateOf(event: Node): LocalDate | undefined {
  const moment = valuesOf(event[`${ONTOLOGY}tijdstipWijziging`], '@value')[0]
  return moment === undefined ? undefined : parseLocalDate(moment.slice(0, 10))
}

function codesOf(event: Node, property: 'used' | 'invalidated' | 'generated'): readonly OrganisationId[] {
  return valuesOf(event[`${PROVENANCE}${property}`], '@id')
    .map(id => codeOf(id, MUNICIPALITY))
    .filter((code): code is OrganisationId => code !== undefined && isOrganisationId(code))
}

function codeOf(id: unknown, pattern: RegExp): string | undefined {
  return typeof id === 'string' ? pattern.exec(id)?.[1] : undefined
}

/** Strings under `key` of a JSON-LD property: always a list of objects. */
function valuesOf(property: unknown, key: '@id' | '@value'): readonly string[] {
  return listOf(property)
    .map(item => (isNode(item) ? item[key] : undefined))
    .filter(value => typeof value === 'string')
}

function nodesIn(text: string): readonly Node[] | undefined {
  try {
    const json: unknown = JSON.parse(text)
    return Array.isArray(json) ? json.filter(isNode) : undefined
  } catch {
    return undefined
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refused(
  code: 'fileTooLarge' | 'tooManyLines' | 'jsonInvalid' | 'jsonWithoutChanges',
  limit?: number,
) {
  return {
    changes: [],
    problems: [problem('file', code, limit === undefined ? undefined : { limit })],
  } as const
}
