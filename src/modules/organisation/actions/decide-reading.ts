// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import type { Database } from '../../../platform/db/database.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import { finishWorkItems } from '../../../platform/work/work-item.ts'
import {
  decideAfterSplit,
  type RoleAssignment,
  type UndecidedAccess,
} from '../domain/access-after-changes.ts'
import { policy } from '../policy.ts'
import { getOpenReading, markDecided, type OpenReading } from '../store/import.ts'
import { listPeople } from '../store/person.ts'
import { lockRegister } from '../store/register.ts'
import { applyAccess } from './apply-access.ts'
import { readAssignments } from './assignments.ts'
import type { SignInDesk } from './sign-in-desk.ts'

type Input = {
  readonly municipality: string
  readonly readableFrom: LocalDate
  readonly people: readonly string[]
}

/** After a split an administrator decides who of the successors may read the old municipality; nobody is an answer too. */
export async function decideReading(
  context: ActionContext,
  desk: SignInDesk,
  input: Input,
): Promise<Outcome<string>> {
  const { actor, now, db, scope } = context
  authorise(actor, policy.keepOrganisations, now)
  return context.write(async tx => {
    await lockRegister(tx)
    const reading = await getOpenReading(tx, input.municipality, input.readableFrom)
    const candidates = await readCandidates(db, reading, scope.origin, now)
    const gaining = decideAfterSplit(undecided(reading, candidates), input.people as PersonId[])
    const touched = await applyAccess(context, { losing: [], gaining })
    await markDecided(tx, reading, actor.personId, now)
    await finishWorkItems(tx, `successor-reading:${reading.municipalityId}:${reading.readableFrom}`, now)
    tx.record({
      action: 'successorReading.decided',
      object: { kind: 'organisation', id: reading.municipalityId },
      details: { readers: new Set(gaining.map(one => one.personId)).size },
    })
    for (const person of touched) await desk.endSessions(person, 'readingGiven')
    return done(reading.municipalityId)
  })
}

/** The roles in the successors, from which may be chosen. */
export async function readCandidates(
  db: Database,
  reading: OpenReading,
  origin: string,
  now: Date,
): Promise<RoleAssignment[]> {
  const all = await readAssignments(db, reading.successors, localDateOf(now), origin)
  return all.filter(
    ({ readOnlyGround, to }) =>
      readOnlyGround === undefined && (to === undefined || to > reading.readableFrom),
  )
}

/** The names of who may be chosen, read one successor at a time. */
export async function readCandidateNames(
  db: Database,
  reading: OpenReading,
  origin: string,
): Promise<ReadonlyMap<PersonId, string>> {
  const names = new Map<PersonId, string>()
  for (const successor of reading.successors)
    for (const { id, name } of await db.read(organisationScope(successor, origin), listPeople))
      names.set(id, name)
  return names
}

const undecided = (reading: OpenReading, candidates: readonly RoleAssignment[]): UndecidedAccess => ({
  organisationId: reading.municipalityId,
  endedOn: reading.endedOn,
  readableFrom: reading.readableFrom,
  successors: reading.successors,
  candidates,
})
