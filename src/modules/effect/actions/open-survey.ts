// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import type { Keyring } from '../../../platform/crypto/keyfile.ts'
import { open } from '../../../platform/crypto/seal.ts'
import { openSealed } from '../../../platform/crypto/seal-pair.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { handOver } from '../../../platform/handover/store.ts'
import { listMailboxes } from '../../organisation/index.ts'
import { fewestAnswers } from '../domain/figures.ts'
import { unpackAnswers } from '../domain/sealed-answer.ts'
import { openingProblems, type Survey } from '../domain/survey.ts'
import { policy } from '../policy.ts'
import { destroyBox, findKey, insertAnswers, listSealed } from '../store/box.ts'
import { changeSurvey, getSurvey, listAddressees, lockSurvey } from '../store/survey.ts'
import { finishOpeningTask, putOpeningTask } from './opening-task.ts'
import { releaseFigures } from './release-figures.ts'
import { surveyKeyPurpose } from './survey-key.ts'

/**
 * The first person asks, another one opens: what was sealed is read, shuffled into a new table, and destroyed together with
 * its key, in one transaction. Fewer than ten answers are destroyed unread. Who was asked, and the committee of the round, hear that it is over.
 */
export async function openSurvey(
  context: ActionContext,
  surveyId: string,
  keys: Keyring,
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.open, now)
  return context.write(async tx => {
    await lockSurvey(tx, surveyId)
    const survey = await getSurvey(tx, surveyId)
    const asker = survey.openingAskedBy
    const mailboxes = await listMailboxes(tx, asker ? [asker, actor.personId] : [])
    const problems = openingProblems(survey, actor.personId, mailboxes, localDateOf(now))
    if (problems.length > 0) return refused(...problems)
    const object = { kind: 'survey', id: survey.id }
    if (asker === null) {
      await changeSurvey(tx, survey.id, { opening_asked_by: actor.personId, opening_asked_at: now })
      tx.record({ action: 'survey.openingAsked', object })
      await putOpeningTask(tx, survey, 'Open samen de effectmeting', now)
      return done(survey.id)
    }
    const key = await findKey(tx, survey.id)
    if (!key) return refused(problem('', 'surveyKeyGone'))
    tx.record({ action: 'survey.opened', object })
    await changeSurvey(tx, survey.id, { opened_by: actor.personId, opened_at: now })
    if (survey.sealed < fewestAnswers) {
      await destroyBox(tx, survey.id)
      await releaseFigures(tx, survey, { base: null }, actor.personId, now)
    } else await emptyBox(tx, survey, key, keys)
    await finishOpeningTask(tx, survey.id, now)
    const release = { kind: 'effect.closed', subjectId: survey.id, ground: 'effect', document: {} }
    for (const to of await listAddressees(tx, survey.id)) await handOver(tx, { ...release, to }, now)
    const over = { ...release, kind: 'effect.surveyed', subjectId: survey.roundId }
    await handOver(tx, { ...over, to: survey.committee }, now)
    return done(survey.id)
  })
}

async function emptyBox(tx: WriteTx, survey: Survey, key: Buffer, keys: Keyring): Promise<void> {
  const privateKey = open(keys, surveyKeyPurpose, survey.id, key)
  const pair = { publicKey: survey.publicKey, privateKey }
  const sealed = await listSealed(tx, survey.id)
  await insertAnswers(
    tx,
    survey.id,
    sealed.map(row => unpackAnswers(openSealed(pair, row.sealed))),
  )
  await destroyBox(tx, survey.id)
}
