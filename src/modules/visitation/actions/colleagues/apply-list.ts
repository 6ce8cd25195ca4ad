// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx, WriteTx } from '../../../../platform/db/tx.ts'
import { isActed, type PlannedLine, planColleagues } from '../../domain/colleague-list.ts'
import { policy } from '../../policy.ts'
import { listColleagues } from '../../store/colleague.ts'
import { type ColleagueList, getColleagueList, saveResults } from '../../store/colleague-list.ts'
import { getParticipation } from '../../store/participation.ts'
import { addColleague, type Guest, welcome } from '../invitation/add-colleague.ts'
import type { ColleagueDoor } from '../invitation/door-keeper.ts'
import { giveFromToday } from '../invitation/give-from-today.ts'
import type { Giving } from '../invitation/give-to-colleague.ts'

type Input = { readonly visitId: string; readonly listId: string }

/** Asks everybody of the list in for whom that can be done; every line keeps what became of it. Gives the id of the list. */
export async function applyColleagueList(
  context: ActionContext,
  input: Input,
  door: ColleagueDoor,
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.inviteColleague, now)
  const guests: Guest[] = []
  const outcome = await context.write(async tx => {
    await getParticipation(tx, input.visitId)
    const list = await getColleagueList(tx, input.visitId, input.listId)
    if (list.results !== null) return refused(problem('', 'listIsDone'))
    const planned = await planList(tx, actor, list, now)
    if (!planned.some(isActed)) return refused(problem('', 'listDoesNothing'))
    await giveRoles(tx, { planned, guests, giving: { giver: actor.personId, door, now } })
    await saveResults(tx, list.id, planned, now)
    tx.record({
      action: 'colleagueList.applied',
      object: { kind: 'colleagueList', id: list.id },
      details: { lines: planned.length, asked: new Set(guests.map(one => one.person)).size },
    })
    return done(list.id)
  })
  if (!isRefused(outcome)) {
    const once = [...new Map(guests.map(one => [one.person, one])).values()]
    await welcome(once, door, {
      organisation: actor.organisation.organisationId,
      visitId: input.visitId,
    })
  }
  return outcome
}

type Doing = {
  readonly planned: readonly PlannedLine[]
  readonly guests: Guest[]
  readonly giving: Giving
}

async function giveRoles(tx: WriteTx, { planned, guests, giving }: Doing): Promise<void> {
  // Who came in by an earlier line has no sessions that a second role would end.
  const entered = new Map<string, PersonId>()
  for (const { name, email, means, outcome } of planned.filter(isActed)) {
    if (means === undefined) continue
    const id = entered.get(email)
    if (id !== undefined) {
      await giveFromToday(tx, { id, roles: [] }, means, 'invited', giving.now)
      tx.record({ action: 'person.invited', object: { kind: 'person', id }, details: { role: means } })
      continue
    }
    const guest = await addColleague(tx, { name, email }, means, giving)
    if (outcome === 'isNew') entered.set(email, guest.person)
    guests.push(guest)
  }
}

/** What would become of each line if it were done now. */
export async function planList(tx: Tx, actor: Actor, list: ColleagueList, now: Date): Promise<PlannedLine[]> {
  const colleagues = await listColleagues(tx, localDateOf(now))
  return planColleagues(list.lines, colleagues, { id: actor.personId, roles: actor.organisation.roles })
}
