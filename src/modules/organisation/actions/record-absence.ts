// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { type AbsenceDraft, absenceProblems } from '../domain/absence.ts'
import { isHeldOn } from '../domain/role-term.ts'
import { policy } from '../policy.ts'
import { insertAbsence, listAbsences } from '../store/absence.ts'
import { getPerson } from '../store/person.ts'
import { listTerms } from '../store/role.ts'

/** Somebody is away, and who stands in. Everybody may record the own absence; an administrator everybody's. */
export async function recordAbsence(context: ActionContext, draft: AbsenceDraft): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, draft.personId === actor.personId ? policy.recordOwnAbsence : policy.recordAbsence, now)
  const today = localDateOf(now)
  return context.write(async tx => {
    const person = await getPerson(tx, draft.personId)
    const terms = (await listTerms(tx, today)).filter(term => !term.isReadOnly)
    const known = {
      heldRoles: terms.filter(term => term.personId === person.id).map(term => term.role),
      isStandInHere: terms.some(term => term.personId === draft.standInId && isHeldOn(term, today)),
      others: await listAbsences(tx, today),
    }
    const problems = absenceProblems(draft, known, today)
    if (problems.length > 0) return refused(...problems)
    const id = await insertAbsence(tx, draft, now)
    tx.record({
      action: 'absence.recorded',
      object: { kind: 'person', id: person.id },
      details: { absence: id, standIn: draft.standInId, from: draft.fromOn, until: draft.untilOn },
    })
    return done(id)
  })
}
