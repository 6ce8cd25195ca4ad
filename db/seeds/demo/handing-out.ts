// SPDX-License-Identifier: EUPL-1.2
import { demoHandedOut, demoReopening, demoSupplement } from '../../../content/demo/self-image.ts'
import { addDays, localDateOf } from '../../../src/kernel/dates.ts'
import { handOutQuestions } from '../../../src/modules/visitation/actions/handing-out/hand-out-questions.ts'
import { takeStep } from '../../../src/modules/visitation/actions/handing-out/work-on-handed-out.ts'
import { addSupplement } from '../../../src/modules/visitation/actions/self-image/add-supplement.ts'
import { askReopening } from '../../../src/modules/visitation/actions/self-image/ask-reopening.ts'
import { holder, mustBeDone, officialAt, type Play, settle } from './visit-acts.ts'

/** The CISO asks the head of operations twice: one question comes with a question back, the other comes back itself. */
export async function handOutSome(play: Play, at: Date, now: Date): Promise<void> {
  const to = holder(play.municipality, 'operationsHead')
  if (!to) return
  const { visitId } = play
  const ciso = await officialAt(play, 'ciso', at)
  const operations = await officialAt(play, 'operationsHead', at)
  const give = async (topics: readonly string[], message: string, days: number) =>
    mustBeDone(
      await handOutQuestions(ciso, {
        visitId,
        topics,
        questions: [],
        to: to.id,
        dueOn: addDays(localDateOf(now), days),
        message,
      }),
    )
  const running = await give(demoHandedOut.topics, demoHandedOut.message, 5)
  const asked = { kind: 'asked', body: demoHandedOut.question } as const
  mustBeDone(await takeStep(operations, { visitId, handedOut: running, move: asked }))
  const back = await give(demoHandedOut.returnedTopics, demoHandedOut.returnedMessage, 3)
  const returned = { kind: 'returned', body: demoHandedOut.returnedReason } as const
  mustBeDone(await takeStep(operations, { visitId, handedOut: back, move: returned }))
}

/** One municipality adds something after handing in, another asks to reopen. */
export async function afterHandingIn(play: Play, municipality: string, at: Date): Promise<void> {
  if (municipality !== demoSupplement.municipality && municipality !== demoReopening.municipality) return
  const secretary = await officialAt(play, 'municipalSecretary', at)
  const { visitId } = play
  if (municipality === demoSupplement.municipality)
    mustBeDone(await addSupplement(secretary, { visitId, ...demoSupplement }))
  if (municipality === demoReopening.municipality)
    mustBeDone(await askReopening(secretary, { visitId, reason: demoReopening.reason }))
  await settle(play, at)
}
