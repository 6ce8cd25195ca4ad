// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { Conflict, NotAllowed, NotFound } from '../../../../kernel/errors.ts'
import type { OrganisationId, PersonId } from '../../../../kernel/ids.ts'
import { isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { makeActionContext } from '../../../../platform/action/make-context.ts'
import type { Database } from '../../../../platform/db/database.ts'
import { organisationScope, type Scope } from '../../../../platform/db/scope.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { nextStep } from '../../domain/next-step.ts'
import type { BatchLine, VisitBatch } from '../../domain/visit-batch.ts'
import { listColleagues } from '../../store/colleague.ts'
import {
  claimLine,
  finishBatch,
  listUnfinishedBatches,
  type StoredBatch,
  settleLine,
} from '../../store/visit-batch.ts'
import { inviteMunicipality } from '../invitation/invite-municipality.ts'
import { extendVisit } from '../round/extend-visit.ts'
import { remindVisit } from '../round/remind-visit.ts'
import { setMembers } from '../round/set-members.ts'
import { type SeenLine, seeBatch } from './see-batch.ts'

const origin = 'visitation.batches'
/** Lines at the same time: receiving at one municipality goes on while the next line is written. */
const atOnce = 4

/**
 * Does what was confirmed and is not done yet, each line in a transaction of its own, in the name of who made the batch.
 * May be called twice at once and again after a restart: a line is done once.
 */
export async function runBatches(db: Database, organisation: OrganisationId, now: () => Date): Promise<void> {
  const scope = organisationScope(organisation, origin)
  for (const batch of await db.read(scope, listUnfinishedBatches)) await runBatch(db, scope, batch, now)
}

async function runBatch(db: Database, scope: Scope, batch: StoredBatch, now: () => Date): Promise<void> {
  const actor = await db.read(scope, tx => findActor(tx, batch.madeBy, now()))
  const own: Scope = { ...scope, person: batch.madeBy }
  const seen = await db.read(own, tx => seeBatch(tx, batch.id, now()))
  const open = batch.lines.filter(line => line.result === null)
  const next = open.values()
  const work = async () => {
    for (const line of next) {
      const context = makeActionContext(db, own, actor, now())
      await doLine(
        context,
        batch,
        line,
        seen.lines.find(one => one.visitId === line.visitId),
      )
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  await db.write(scope, async tx => {
    if (await finishBatch(tx, batch.id, now()))
      tx.record({ action: 'visitBatch.finished', object: { kind: 'visitBatch', id: batch.id } })
  })
}

/** The same act as for one visit, with the line taken first in its transaction. What is refused is kept with the reason. */
async function doLine(
  context: ActionContext,
  batch: VisitBatch,
  line: BatchLine,
  seen: SeenLine | undefined,
): Promise<void> {
  const which = { batch: batch.id, visit: line.visitId }
  const once: ActionContext = {
    ...context,
    write: change =>
      context.write(async tx =>
        (await claimLine(tx, which, context.now)) ? change(tx) : refused(problem('', 'lineIsDone')),
      ),
  }
  const reason = await reasonOf(() => actOn(once, batch, line, seen))
  if (reason === undefined || reason === 'lineIsDone') return
  await context.db.write(context.scope, async tx => {
    if (await settleLine(tx, which, { result: 'refused', reason }, context.now)) tx.bookkeeping()
  })
}

async function actOn(
  context: ActionContext,
  { act, input }: VisitBatch,
  { visitId, version }: BatchLine,
  seen: SeenLine | undefined,
): Promise<Outcome<unknown>> {
  if (!seen) throw new NotFound()
  if (seen.planned?.reason !== undefined) return refused(problem('', seen.planned.reason))
  if (act === 'remind') return remindVisit(context, { visitId })
  if (act === 'invite') return inviteMunicipality(context, { visitId, version })
  if (act === 'assign') return setMembers(context, { visitId, version, members: input?.members ?? [] })
  const step = nextStep(seen.visit.state)
  const until = seen.planned?.until
  if (step === undefined || until === undefined) return refused(problem('', 'nothingToExtend'))
  return extendVisit(context, { visitId, version, step, until, reason: input?.reason ?? '' })
}

/** Why an act was refused, as a code; undefined when it was done. What is no refusal is a bug, and goes on as one. */
async function reasonOf(act: () => Promise<Outcome<unknown>>): Promise<string | undefined> {
  try {
    const outcome = await act()
    return isRefused(outcome) ? (outcome.problems[0]?.code ?? 'notDone') : undefined
  } catch (error) {
    if (error instanceof Conflict) return 'changedSince'
    if (error instanceof NotAllowed) return 'noLongerSecretary'
    if (error instanceof NotFound) return 'visitNotThere'
    throw error
  }
}

/** Who made the batch, with the roles of today. Without one every line is refused. */
async function findActor(tx: Tx, person: PersonId, now: Date): Promise<Actor> {
  const found = (await listColleagues(tx, localDateOf(now))).find(one => one.id === person)
  const committee = await tx.sql
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', '=', tx.scope.organisation ?? '')
    .executeTakeFirstOrThrow()
  const organisation = {
    organisationId: committee.id as OrganisationId,
    name: committee.name,
    kind: 'committee' as const,
    roles: found?.roles ?? [],
    isReadOnly: false,
  }
  return {
    personId: person,
    name: found?.name ?? '',
    sessionId: origin,
    stepUpAt: null,
    memberships: [organisation],
    organisation,
  }
}
