// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import type { NewColleague } from '../../domain/colleague.ts'
import type { AnswerDocument } from '../../domain/handover-documents.ts'
import { mayParticipationBecome } from '../../domain/participation-states.ts'
import type { VisitId } from '../../domain/visit.ts'
import { policy } from '../../policy.ts'
import { listColleagues } from '../../store/colleague.ts'
import { getParticipation, saveParticipation } from '../../store/participation.ts'
import { assertFresh } from '../fresh.ts'
import { finishVisitTask, putParticipationTask } from '../tasks.ts'
import { addColleague, type Guest, welcome } from './add-colleague.ts'
import type { ColleagueDoor } from './door-keeper.ts'
import { type Giving, giveToColleague } from './give-to-colleague.ts'

export type CoordinatorChoice =
  | { readonly kind: 'self' }
  | { readonly kind: 'colleague'; readonly personId: string }
  | ({ readonly kind: 'new' } & NewColleague)

type Input = {
  readonly visitId: string
  readonly version: number
  readonly coordinator: CoordinatorChoice
}

/** The municipality takes part, and names who coordinates: the secretary, a colleague, or somebody who is asked in. */
export async function acceptInvitation(
  context: ActionContext,
  input: Input,
  door: ColleagueDoor,
): Promise<Outcome<VisitId>> {
  const { actor, now } = context
  authorise(actor, policy.acceptInvitation, now)
  const guests: Guest[] = []
  const outcome = await context.write(async tx => {
    const participation = await getParticipation(tx, input.visitId)
    assertFresh(participation, input.version)
    if (!mayParticipationBecome(participation.state, 'accepted'))
      return refused(problem('', 'alreadyAnswered'))
    const coordinatorId = await coordinatorOf(tx, input.coordinator, guests, {
      giver: actor.personId,
      door,
      now,
    })
    if (coordinatorId === undefined) return refused(problem('colleague', 'colleagueUnknown'))
    await saveParticipation(tx, participation, { state: 'accepted', coordinatorId })
    const document: AnswerDocument = { accepted: true, reason: '', by: actor.name }
    await handOver(
      tx,
      {
        to: participation.committee.id,
        kind: 'visitation.answer',
        subjectId: participation.visitId,
        document,
        ground: 'answered',
      },
      now,
    )
    await finishVisitTask(tx, participation.visitId, 'answer', now)
    await putParticipationTask(tx, { ...participation, state: 'accepted', coordinatorId }, now)
    tx.record({
      action: 'participation.accepted',
      object: { kind: 'participation', id: participation.visitId },
    })
    return done(participation.visitId)
  })
  if (!isRefused(outcome))
    await welcome(guests, door, {
      organisation: actor.organisation.organisationId,
      visitId: outcome.value,
    })
  return outcome
}

async function coordinatorOf(
  tx: WriteTx,
  choice: CoordinatorChoice,
  guests: Guest[],
  giving: Giving,
): Promise<PersonId | undefined> {
  if (choice.kind === 'new') {
    const { name, email } = choice
    const guest = await addColleague(tx, { name, email }, 'coordinator', giving)
    guests.push(guest)
    return guest.person
  }
  const id = choice.kind === 'self' ? giving.giver : choice.personId
  const colleague = (await listColleagues(tx, localDateOf(giving.now))).find(one => one.id === id)
  if (colleague) await giveToColleague(tx, giving, colleague, 'coordinator', 'named')
  return colleague?.id
}
