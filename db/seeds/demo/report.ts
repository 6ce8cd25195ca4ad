// SPDX-License-Identifier: EUPL-1.2
import { committeeCast } from '../../../content/demo/cast.ts'
import { demoParagraphs, demoPerspectives, demoReactions, demoTopics } from '../../../content/demo/report.ts'
import type { Story } from '../../../content/demo/stories.ts'
import { chooseTopic } from '../../../src/modules/visitation/actions/dossier/choose-topic.ts'
import { addParagraph } from '../../../src/modules/visitation/actions/report/add-paragraph.ts'
import { addPerspective } from '../../../src/modules/visitation/actions/report/add-perspective.ts'
import { releaseDraft } from '../../../src/modules/visitation/actions/report/release-draft.ts'
import { handInReaction } from '../../../src/modules/visitation/actions/sharing/hand-in-reaction.ts'
import { react } from '../../../src/modules/visitation/actions/sharing/react.ts'
import type { ReportDocument } from '../../../src/modules/visitation/domain/handover-documents.ts'
import { findReport } from '../../../src/modules/visitation/store/report.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import { findHandover } from '../../../src/platform/handover/store.ts'
import { mustBeDone, officialAt, type Play, secretaryAt, settle } from './visit-acts.ts'

/** The member who writes chooses the topics of the talk and puts the report together. */
export async function write(play: Play, members: Story['members'], at: Date): Promise<void> {
  const writer = await play.stage.as(committeeCast[members[0] ?? 'deGraaf'].id, play.committee, at)
  const { visitId } = play
  for (const topic of demoTopics) mustBeDone(await chooseTopic(writer, { visitId, ...topic }))
  for (const paragraph of demoParagraphs) mustBeDone(await addParagraph(writer, { visitId, ...paragraph }))
  for (const perspective of demoPerspectives)
    mustBeDone(await addPerspective(writer, { visitId, ...perspective }))
}

/** Writer and secretary release the draft together. */
export async function sendDraft(play: Play, members: Story['members'], at: Date): Promise<void> {
  await write(play, members, at)
  const { visitId } = play
  const revision = await play.stage.db.read(
    organisationScope(play.committee, 'demo'),
    async tx => (await findReport(tx, visitId))?.revision ?? 0,
  )
  const writer = await play.stage.as(committeeCast[members[0] ?? 'deGraaf'].id, play.committee, at)
  mustBeDone(await releaseDraft(writer, { visitId, revision }))
  mustBeDone(await releaseDraft(await secretaryAt(play, at), { visitId, revision }))
  await settle(play, at)
}

/** The municipality reacts to each paragraph, and hands its reaction in. */
export async function reactToDraft(play: Play, at: Date): Promise<void> {
  const { visitId } = play
  const draft = await play.stage.db.read(organisationScope(play.municipality, 'demo'), tx =>
    findHandover<ReportDocument>(tx, { kind: 'visitation.draftReport', subjectId: visitId }),
  )
  const secretary = await officialAt(play, 'municipalSecretary', at)
  for (const [index, { id }] of (draft?.document.paragraphs ?? []).entries()) {
    const reaction = demoReactions[index]
    if (reaction) mustBeDone(await react(secretary, { visitId, paragraph: id, ...reaction, version: 0 }))
  }
  mustBeDone(await handInReaction(secretary, { visitId }))
  await settle(play, at)
}
