// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { successorReadingYears } from '../../../../content/periods/successor-access.ts'
import { addMonths, type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import { done, isRefused, type Outcome } from '../../../kernel/outcome.ts'
import type { Database } from '../../../platform/db/database.ts'
import { type AccessPlan, planAccess } from '../domain/access-after-changes.ts'
import type { MunicipalChange } from '../domain/municipal-change.ts'
import { type ChangePlan, planChanges } from '../domain/municipal-changes.ts'
import { predecessorsOf, type Register } from '../domain/register.ts'
import { readAssignments } from './assignments.ts'

/** What a list of changes would do today: to the register, and to who may read what. */
export type DryRun = {
  readonly plan: ChangePlan
  readonly access: AccessPlan
  /** Names exactly this result: who confirms another one is told to look again. */
  readonly fingerprint: string
}

/** Tries a list of changes without doing anything. */
export async function tryChanges(
  where: { readonly db: Database; readonly origin: string; readonly now: Date },
  register: Register,
  changes: readonly MunicipalChange[],
): Promise<Outcome<DryRun>> {
  const planned = planChanges(register, changes)
  if (isRefused(planned)) return planned
  const plan = planned.value
  const today = localDateOf(where.now)
  const assignments = await readAssignments(where.db, concerned(plan), today, where.origin)
  const access = onlyWhatStillCounts(planAccess(plan, assignments), today)
  return done({ plan, access, fingerprint: fingerprintOf(plan, access) })
}

/** Where somebody may gain or lose: what ends, what it goes to, and what went to it before. */
function concerned(plan: ChangePlan): readonly OrganisationId[] {
  return plan.ended.flatMap(({ code, on }) => [
    code,
    ...(plan.after.find(entry => entry.code === code)?.successors ?? []).map(next => next.code),
    ...predecessorsOf(plan.after, code, on).map(older => older.code),
  ])
}

/** A list may be years late: reading that would be over already is not given, nor asked about. */
function onlyWhatStillCounts(access: AccessPlan, today: LocalDate): AccessPlan {
  return {
    ...access,
    gaining: access.gaining.filter(({ to }) => to === undefined || to > today),
    undecided: access.undecided.filter(
      ({ endedOn }) => addMonths(endedOn, 12 * successorReadingYears) > today,
    ),
  }
}

function fingerprintOf(plan: ChangePlan, { losing, gaining, undecided }: AccessPlan): string {
  const { created, ended, linked, renamed, counted } = plan
  const text = JSON.stringify({
    created,
    ended,
    linked,
    renamed,
    counted,
    losing,
    gaining,
    undecided: undecided.map(({ candidates: _, ...rest }) => rest),
  })
  return createHash('sha256').update(text).digest('hex')
}
