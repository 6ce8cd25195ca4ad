// SPDX-License-Identifier: EUPL-1.2
import { demoFollowUp, demoWooReference } from '../../../content/demo/report.ts'
import { addDays, addWeeks, localDateOf } from '../../../src/kernel/dates.ts'
import { shareProgress } from '../../../src/modules/visitation/actions/progress/share-progress.ts'
import { decideFollowUp } from '../../../src/modules/visitation/actions/sharing/decide-follow-up.ts'
import { shareReport } from '../../../src/modules/visitation/actions/sharing/share-report.ts'
import { recordTabling } from '../../../src/modules/visitation/actions/tabling/record-tabling.ts'
import { choosePassage } from '../../../src/modules/visitation/actions/woo/choose-passage.ts'
import { receiveWooRequest } from '../../../src/modules/visitation/actions/woo/receive-request.ts'
import type { ReportDocument } from '../../../src/modules/visitation/domain/handover-documents.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import { findHandover } from '../../../src/platform/handover/store.ts'
import { holder, mustBeDone, officialAt, type Play, settle } from './visit-acts.ts'

type Moments = Readonly<Record<'shared' | 'decided' | 'told' | 'asked', Date>>

/**
 * What the municipality does with its final report: college and council get it, a first step is taken over and told to the
 * committee, and somebody asks to make it public.
 */
export async function bringToTheCouncil(play: Play, at: Moments): Promise<void> {
  const { visitId } = play
  const alderman = await officialAt(play, 'portfolioHolder', at.shared)
  for (const audience of ['college', 'council'] as const)
    mustBeDone(await shareReport(alderman, { visitId, audience, recipient: '', ground: '' }))
  const shared = localDateOf(at.shared)
  const secretary = await officialAt(play, 'municipalSecretary', at.decided)
  const step = { visitId, version: 0 }
  mustBeDone(await recordTabling(secretary, { ...step, body: 'college', state: 'discussed', on: shared }))
  const clerk = await officialAt(play, 'councilClerk', at.decided)
  const evening = addWeeks(localDateOf(at.decided), 3)
  mustBeDone(await recordTabling(clerk, { ...step, body: 'council', state: 'onAgenda', on: evening }))
  await tell(play, at)
  await ask(play, at.asked)
}

const finalOf = async ({ stage, municipality, visitId }: Play): Promise<ReportDocument> => {
  const final = await stage.db.read(organisationScope(municipality, 'demo'), tx =>
    findHandover<ReportDocument>(tx, { kind: 'visitation.finalReport', subjectId: visitId }),
  )
  if (!final) throw new Error('demo: no final report')
  return final.document
}

/** The first perspective is taken over, and the committee may read how it stands. */
async function tell(play: Play, at: Moments): Promise<void> {
  const { visitId, municipality } = play
  const perspective = (await finalOf(play)).perspectives[0]?.id ?? ''
  const secretary = await officialAt(play, 'municipalSecretary', at.decided)
  mustBeDone(
    await decideFollowUp(secretary, {
      visitId,
      perspective,
      decision: 'takenOver',
      reason: demoFollowUp.reason,
      owner: holder(municipality, 'ciso')?.id ?? '',
      dueOn: addWeeks(localDateOf(at.decided), 12),
      version: 0,
    }),
  )
  const alderman = await officialAt(play, 'portfolioHolder', at.told)
  mustBeDone(await shareProgress(alderman, { visitId, perspective, words: demoFollowUp.told }))
  await settle(play, at.told)
}

/** A request under the Woo, with the first passage chosen. */
async function ask(play: Play, at: Date): Promise<void> {
  const { visitId } = play
  const secretary = await officialAt(play, 'municipalSecretary', at)
  const receivedOn = addDays(localDateOf(at), -1)
  const asked = { visitId, reference: demoWooReference, receivedOn }
  const { id } = mustBeDone(await receiveWooRequest(secretary, asked))
  const passage = { part: 'releaser:0', words: '', ground: '5.1.2.e' }
  mustBeDone(await choosePassage(secretary, { visitId, request: id, ...passage }))
}
