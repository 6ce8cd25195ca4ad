// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { readSheet } from '../../../../platform/sheets/read-sheet.ts'
import { loadRegister, successorsOf } from '../../../organisation/index.ts'
import {
  type KnownMunicipality,
  type PlannedMunicipality,
  planMunicipalities,
  readMunicipalityList,
} from '../../domain/municipality-list.ts'
import { policy } from '../../policy.ts'
import { listMunicipalities } from '../../store/municipality.ts'
import {
  type DoneMunicipality,
  getMunicipalityList,
  insertMunicipalityList,
  type MunicipalityList,
  saveListResults,
} from '../../store/municipality-list.ts'
import { getRound } from '../../store/round.ts'
import { listConflicts, listVisitedIn } from '../../store/visit.ts'
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
    const list = await getMunicipalityList(tx, round.id, input.listId)
    if (list.results !== null) return refused(problem('', 'listIsDone'))
    const added = new Set<string>()
    const results: DoneMunicipality[] = []
    for (const line of await planList(tx, actor, list, now)) {
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

/** What would become of each line if it were done now. */
export async function planList(
  tx: Tx,
  actor: Actor,
  list: MunicipalityList,
  now: Date,
): Promise<PlannedMunicipality[]> {
  const inRound = await listVisitedIn(tx, list.roundId)
  const walled = await listConflicts(tx, actor.personId)
  return planMunicipalities(list.lines, await everyMunicipality(tx, now), new Set(inRound), new Set(walled))
}

/** All that are or were, with what they were called and where they live on. */
async function everyMunicipality(tx: Tx, now: Date): Promise<KnownMunicipality[]> {
  const today = localDateOf(now)
  const all = await listMunicipalities(tx, today)
  const register = await loadRegister(tx)
  const former = new Map(register.map(entry => [entry.code, entry.formerNames?.map(one => one.name) ?? []]))
  const names = new Map(all.map(one => [one.id, one.name]))
  return all.map(({ id, name, exists }) => ({
    id,
    name,
    exists,
    names: [name, ...(former.get(id) ?? [])],
    successors: exists
      ? []
      : successorsOf(register, id, today).map(code => ({ id: code, name: names.get(code) ?? code })),
  }))
}
