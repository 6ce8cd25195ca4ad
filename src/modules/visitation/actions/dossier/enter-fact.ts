// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { type FactDraft, factProblems } from '../../domain/public-fact.ts'
import { policy } from '../../policy.ts'
import { insertPublicFact, listPublicFacts, withdrawPublicFact } from '../../store/public-fact.ts'
import { seeVisit } from '../see-visit.ts'

/** The public facts of a visit. @throws NotFound for who may not see the visit */
export async function seeFacts(tx: Tx, actor: Actor, visitId: string, now: Date) {
  return {
    visit: await seeVisit(tx, actor, visitId, 'process', now),
    entered: await listPublicFacts(tx, visitId),
  }
}

/** The secretariat enters what everybody may know of the municipality, with where it stands (96). @returns its id */
export async function enterFact(
  context: ActionContext,
  input: FactDraft & { readonly visitId: string },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.keepFacts, now)
  return context.write(async tx => {
    await seeVisit(tx, actor, input.visitId, 'process', now)
    const problems = factProblems(input, localDateOf(now))
    if (problems.length > 0) return refused(...problems)
    const id = await insertPublicFact(tx, input.visitId, input, now)
    tx.record({
      action: 'publicFact.entered',
      object: { kind: 'publicFact', id },
      details: { visit: input.visitId },
    })
    return done(id)
  })
}

/** Takes a fact out of the dossier. @throws NotFound when it is not there */
export async function withdrawFact(
  context: ActionContext,
  { visitId, fact }: { readonly visitId: string; readonly fact: string },
): Promise<Outcome<undefined>> {
  const { actor, now } = context
  authorise(actor, policy.keepFacts, now)
  return context.write(async tx => {
    await seeVisit(tx, actor, visitId, 'process', now)
    if (!(await withdrawPublicFact(tx, visitId, fact, now))) throw new NotFound()
    tx.record({
      action: 'publicFact.withdrawn',
      object: { kind: 'publicFact', id: fact },
      details: { visit: visitId },
    })
    return done(undefined)
  })
}
