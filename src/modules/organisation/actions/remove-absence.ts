// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { policy } from '../policy.ts'
import { listAbsences, removeAbsence as removeRow } from '../store/absence.ts'

type Input = { readonly personId: string; readonly absenceId: string }

/** Takes an absence away: somebody is back, or it was a mistake. */
export async function removeAbsence(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, input.personId === actor.personId ? policy.recordOwnAbsence : policy.recordAbsence, now)
  return context.write(async tx => {
    const absence = (await listAbsences(tx, localDateOf(now))).find(
      one => one.id === input.absenceId && one.personId === input.personId,
    )
    if (!absence) throw new NotFound()
    await removeRow(tx, absence.id)
    tx.record({
      action: 'absence.removed',
      object: { kind: 'person', id: absence.personId },
      details: { absence: absence.id },
    })
    return done(absence.personId)
  })
}
