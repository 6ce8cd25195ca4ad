// SPDX-License-Identifier: EUPL-1.2
import { handingOutTasks } from '../../../../../content/texts/handing-out.ts'
import { compareDates, type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { handOut } from '../../../../platform/handing-out/hand-out.ts'
import { isOpenForAnswers } from '../../domain/answer-rights.ts'
import type { NewColleague } from '../../domain/colleague.ts'
import { mayBeHandedOut, partsOf, selfImageSubject, titleOf, topicPartsOf } from '../../domain/handing-out.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { listColleagues } from '../../store/colleague.ts'
import { getSelfImage } from '../../store/self-image.ts'
import { addColleague } from '../invitation/add-colleague.ts'
import type { ColleagueDoor } from '../invitation/door-keeper.ts'
import { canReceive, listReceivers, placeOn } from './place.ts'

type Asked = {
  readonly visitId: string
  readonly topics: readonly string[]
  readonly questions: readonly string[]
  readonly dueOn: LocalDate | null
  readonly message: string
}

/** Hands questions of the self-image out to a colleague who takes part already. Gives the id of what was handed out. */
export async function handOutQuestions(
  context: ActionContext,
  input: Asked & { readonly to: string },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.handOut, now)
  return context.write(async tx => {
    const receivers = await listReceivers(tx, actor.personId, localDateOf(now))
    const to = receivers.find(one => one.id === input.to)
    return to ? give(tx, input, to.id, now) : refused(problem('to', 'colleagueUnknown'))
  })
}

/** The same to somebody who has no role in it yet: he or she is asked in, and sees only this. */
export async function handOutToNew(
  context: ActionContext,
  input: Asked & NewColleague,
  door: ColleagueDoor,
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.handOutToNew, now)
  const { name, email } = input
  let person: PersonId | undefined
  const outcome = await context.write(async tx => {
    const here = (await listColleagues(tx, localDateOf(now))).find(one => one.email === email)
    const giving = { giver: actor.personId, door, now }
    person =
      here && canReceive(here.roles)
        ? here.id
        : (await addColleague(tx, { name, email }, 'contributor', giving)).person
    return give(tx, input, person, now)
  })
  if (!isRefused(outcome) && person)
    await door.letIn(
      person,
      email,
      paths.handedOut(actor.organisation.organisationId, input.visitId, outcome.value),
    )
  return outcome
}

async function give(tx: WriteTx, input: Asked, to: PersonId, now: Date): Promise<Outcome<string>> {
  const { participation, questionnaire, openedOn, handedInAt } = await getSelfImage(tx, input.visitId)
  if (!isOpenForAnswers(participation.state, handedInAt)) return refused(problem('', 'selfImageClosed'))
  const among = mayBeHandedOut(questionnaire, openedOn)
  const parts = partsOf(among, input)
  if (parts.length === 0) return refused(problem('topics', 'nothingHandedOut'))
  if (input.dueOn !== null && compareDates(input.dueOn, localDateOf(now)) < 0)
    return refused(problem('dueOn', 'dueInPast'))
  const outcome = await handOut(
    tx,
    {
      subject: selfImageSubject(input.visitId),
      parts,
      title: titleOf(topicPartsOf(among, parts)),
      message: input.message,
      dueOn: input.dueOn,
      to,
      at: placeOn(participation),
    },
    handingOutTasks,
    now,
  )
  return isRefused(outcome) ? outcome : done(outcome.value)
}
