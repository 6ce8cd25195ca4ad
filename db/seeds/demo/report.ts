// SPDX-License-Identifier: EUPL-1.2
import { committeeCast } from '../../../content/demo/cast.ts'
import {
  demoCorrection,
  demoParagraphs,
  demoPerspectives,
  demoReactions,
  demoTopics,
  demoVerdicts,
} from '../../../content/demo/report.ts'
import type { Story } from '../../../content/demo/stories.ts'
import { chooseTopic } from '../../../src/modules/visitation/actions/dossier/choose-topic.ts'
import { addParagraph } from '../../../src/modules/visitation/actions/report/add-paragraph.ts'
import { addPerspective } from '../../../src/modules/visitation/actions/report/add-perspective.ts'
import { answerReaction } from '../../../src/modules/visitation/actions/report/answer-reaction.ts'
import { releaseDraft } from '../../../src/modules/visitation/actions/report/release-draft.ts'
import { releaseFinal } from '../../../src/modules/visitation/actions/report/release-final.ts'
import { saveParagraph } from '../../../src/modules/visitation/actions/report/save-paragraph.ts'
import { handInReaction } from '../../../src/modules/visitation/actions/sharing/hand-in-reaction.ts'
import { react } from '../../../src/modules/visitation/actions/sharing/react.ts'
import type {
  ReactionDocument,
  ReportDocument,
} from '../../../src/modules/visitation/domain/handover-documents.ts'
import { findReport } from '../../../src/modules/visitation/store/report.ts'
import type { ActionContext } from '../../../src/platform/action/context.ts'
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
  const revision = await revisionOf(play)
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

/** Every reaction is answered, and what was wrong is put right. */
async function answerAll(play: Play, writer: ActionContext): Promise<void> {
  const { visitId } = play
  const reaction = await play.stage.db.read(organisationScope(play.committee, 'demo'), tx =>
    findHandover<ReactionDocument>(tx, { kind: 'visitation.reaction', subjectId: visitId }),
  )
  for (const { kind, paragraph } of reaction?.document.reactions ?? [])
    if (kind !== 'agreed')
      mustBeDone(await answerReaction(writer, { visitId, paragraph, ...demoVerdicts[kind], version: 0 }))
  const wrong = reaction?.document.reactions.find(({ kind }) => kind === 'fact')?.paragraph
  if (wrong) mustBeDone(await saveParagraph(writer, { visitId, id: wrong, body: demoCorrection, version: 1 }))
}

/** What the municipality said is worked into a revised draft; it agrees with the first paragraph, and says no more. */
export async function revise(play: Play, members: Story['members'], at: Date, agreedAt: Date): Promise<void> {
  const { visitId } = play
  const writer = await play.stage.as(committeeCast[members[0] ?? 'deGraaf'].id, play.committee, at)
  await answerAll(play, writer)
  const revision = await revisionOf(play)
  mustBeDone(await releaseDraft(writer, { visitId, revision }))
  mustBeDone(await releaseDraft(await secretaryAt(play, at), { visitId, revision }))
  await settle(play, at)
  const secretary = await officialAt(play, 'municipalSecretary', agreedAt)
  const draft = await play.stage.db.read(organisationScope(play.municipality, 'demo'), tx =>
    findHandover<ReportDocument>(tx, { kind: 'visitation.draftReport', subjectId: visitId }),
  )
  const paragraph = draft?.document.paragraphs[0]?.id ?? ''
  mustBeDone(await react(secretary, { visitId, paragraph, kind: 'agreed', body: '', version: 0 }))
  mustBeDone(await handInReaction(secretary, { visitId }))
  await settle(play, agreedAt)
}

/** Every reaction is answered, and writer and secretary release the final report, with its files. */
export async function sendFinal(play: Play, members: Story['members'], at: Date): Promise<void> {
  const { visitId } = play
  const writer = await play.stage.as(committeeCast[members[0] ?? 'deGraaf'].id, play.committee, at)
  await answerAll(play, writer)
  const revision = await revisionOf(play)
  mustBeDone(await releaseFinal(writer, { visitId, revision }))
  mustBeDone(await releaseFinal(await secretaryAt(play, at), { visitId, revision }))
  await settle(play, at)
}

const revisionOf = (play: Play): Promise<number> =>
  play.stage.db.read(
    organisationScope(play.committee, 'demo'),
    async tx => (await findReport(tx, play.visitId))?.revision ?? 0,
  )
