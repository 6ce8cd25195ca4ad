// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { seeVisit } from '../see-visit.ts'
import { untiePerson } from './tie-person.ts'

type Input = { readonly visitId: string; readonly person: string }

/** Takes back a tie that was recorded by mistake. Who visits does not change: the secretary chooses again. */
export async function endTie(context: ActionContext, input: Input): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisit, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    if (!(await untiePerson(tx, input.person, visit.municipality.id, now))) throw new NotFound()
    return done(visit.id)
  })
}
