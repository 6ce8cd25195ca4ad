// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { readSheet } from '../../../../platform/sheets/read-sheet.ts'
import { loadRegister, municipalitiesOn, successorsOf } from '../../../organisation/index.ts'
import {
  type KnownMunicipality,
  type PlannedMunicipality,
  planMunicipalities,
  readMunicipalityList,
} from '../../domain/municipality-list.ts'
import type { Standing } from '../../domain/standing.ts'
import type { RoundId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import {
  type DoneMunicipality,
  getMunicipalityList,
  insertMunicipalityList,
  type MunicipalityList,
  saveListResults,
} from '../../store/municipality-list.ts'
import { getRound } from '../../store/round.ts'
import { listStandings } from '../../store/standing.ts'
import { listConflicts } from '../../store/visit.ts'
import { addCandidate } from './add-candidate.ts'

/** Far above what some hundreds of lines take. */
const mostBytes = 2_000_000

type Offer = { readonly roundId: string; readonly name: string; readonly bytes: Uint8Array }

/** Reads a list of municipalities and keeps it, to be looked at. Nothing is added yet. Gives the id of the list. */
export async function offerMunicipalityList(context: ActionContext, input: Offer): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.keepRounds, now)
  if (input.bytes.length > mostBytes) return refused(problem('file', 'municipalityListTooLong'))
  const sheet = await readSheet(input.bytes)
  if ('problem' in sheet) return refused(problem('file', sheet.problem))
  const read = readMunicipalityList(sheet.lines)
  if ('problem' in read) return refused(problem('file', read.problem))
  return context.write(async tx => {
    const round = await getRound(tx, input.roundId)
    const list = { roundId: round.id, fileName: input.name, lines: read.lines }
    const id = await insertMunicipalityList(tx, list, now)
    tx.record({
      action: 'municipalityList.offered',
      object: { kind: 'municipalityList', id },
      details: { lines: read.lines.length },
    })
    return done(id)
  })
}

type Input = {
  readonly roundId: string
  readonly listId: string
  /** Codes of successors that are added in the place of municipalities that are no more. */
  readonly successors: readonly string[]
}

/** Puts everything of the list in the round that can be; every line keeps what became of it. Gives the id of the list. */
export async function applyMunicipalityList(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.keepRounds, now)
  return context.write(async tx => {
    const round = await getRound(tx, input.roundId)
    const { list, lines } = await seeMunicipalityList(tx, actor, input, now)
    if (list.results !== null) return refused(problem('', 'listIsDone'))
    const added = new Set<string>()
    const results: DoneMunicipality[] = []
    for (const line of lines) {
      const wanted = wantedBy(line, input.successors).filter(one => !added.has(one.id))
      for (const { id } of wanted) {
        await addCandidate(tx, round, id, now)
        added.add(id)
      }
      results.push({ ...line, added: wanted.map(one => one.id) })
    }
    if (added.size === 0) return refused(problem('', 'listDoesNothing'))
    await saveListResults(tx, list.id, results, now)
    tx.record({
      action: 'municipalityList.applied',
      object: { kind: 'municipalityList', id: list.id },
      details: { lines: results.length, added: added.size },
    })
    return done(list.id)
  })
}

const wantedBy = ({ outcome, municipality, successors }: PlannedMunicipality, chosen: readonly string[]) => {
  if (outcome === 'isNew') return municipality ? [municipality] : []
  return outcome === 'hasEnded' ? successors.filter(one => chosen.includes(one.id)) : []
}

/** A list as who looks may see it: without the municipalities to which he or she is tied. */
export type SeenList = {
  readonly list: MunicipalityList
  /** What would become of each line if it were done now, or what became of it. */
  readonly lines: readonly (PlannedMunicipality & Partial<DoneMunicipality>)[]
  readonly visits: readonly Standing[]
}

/** @throws NotFound when this round has no such list */
export async function seeMunicipalityList(
  tx: Tx,
  actor: Actor,
  { roundId, listId }: Pick<Input, 'roundId' | 'listId'>,
  now: Date,
): Promise<SeenList> {
  const list = await getMunicipalityList(tx, roundId, listId)
  const walled = new Set<string>(await listConflicts(tx, actor.personId))
  const visits = await listStandings(tx, 'all', list.roundId as RoundId)
  const inRound = new Set<string>(visits.map(one => one.municipality.id))
  const all =
    list.results ?? planMunicipalities(list.lines, await everyMunicipality(tx, now), inRound, walled)
  return { list, visits, lines: all.filter(one => !walled.has(one.municipality?.id ?? '')) }
}

/** All of the register, with what they were called and where they live on. */
async function everyMunicipality(tx: Tx, now: Date): Promise<KnownMunicipality[]> {
  const today = localDateOf(now)
  const register = await loadRegister(tx)
  const existing = new Map(municipalitiesOn(register, today).map(one => [one.code, one.name]))
  const names = new Map(register.map(entry => [entry.code, existing.get(entry.code) ?? entry.name]))
  const begun = register.filter(one => one.validFrom === undefined || one.validFrom <= today)
  return begun.map(({ code, name, formerNames = [] }) => ({
    id: code,
    name: names.get(code) ?? name,
    exists: existing.has(code),
    names: [name, ...formerNames.map(one => one.name)],
    successors: existing.has(code)
      ? []
      : successorsOf(register, code, today).map(id => ({ id, name: names.get(id) ?? id })),
  }))
}
