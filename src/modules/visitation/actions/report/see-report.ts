// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { listVersions } from '../../../../platform/history/history.ts'
import { foldVersions } from '../../domain/fold-versions.ts'
import {
  answerSubject,
  paragraphSubject,
  perspectiveSubject,
  summarySubject,
} from '../../domain/report-parts.ts'
import { answersTo, askingReactions } from '../../domain/report-release.ts'
import { numberOf, type ReportView } from '../../domain/report-view.ts'
import { otherNames } from '../../domain/report-words.ts'
import { findReport } from '../../store/report.ts'
import { readReportAround } from '../../store/report-around.ts'
import { seeVisit } from '../see-visit.ts'
import { sidesOf, turnOf, whatCrossed } from './open-report.ts'

/** The report of a visit with all that stands around it, for who of the committee reads its content. @throws NotFound */
export async function seeReport(tx: Tx, actor: Actor, visitId: string, now: Date): Promise<ReportView> {
  const visit = await seeVisit(tx, actor, visitId, 'content', now)
  const { draft, reaction, final, withdrawn } = await whatCrossed(tx, sidesOf(visit))
  const { answers, releases, topics, municipalityNames } = await readReportAround(tx, visit.id)
  const report = await findReport(tx, visit.id)
  return {
    visit,
    turn: turnOf(visit, { draft, reaction }, now, report),
    report,
    withdrawn,
    draft,
    reaction: reaction?.document,
    final,
    answers: answersTo(reaction?.document, answers),
    releases,
    topics,
    otherNames: otherNames(municipalityNames, visit.municipality.name),
  }
}

/** The report and who has it in hands, without all that stands around it. @throws NotFound */
async function seeWriting(tx: Tx, actor: Actor, visitId: string, now: Date): Promise<Writing> {
  const visit = await seeVisit(tx, actor, visitId, 'content', now)
  const crossed = await whatCrossed(tx, sidesOf(visit))
  const report = await findReport(tx, visit.id)
  return { visit, turn: turnOf(visit, crossed, now, report), report }
}

/** One paragraph of it. @throws NotFound */
export async function seeParagraph(tx: Tx, actor: Actor, visitId: string, id: string, now: Date) {
  const view = await seeReport(tx, actor, visitId, now)
  const paragraph = view.report?.paragraphs.find(one => one.id === id)
  if (!paragraph) throw new NotFound()
  return { view, paragraph }
}

type Writing = Pick<ReportView, 'visit' | 'turn' | 'report'>
type Subject = { readonly kind: string; readonly id: string }

/** The versions of a text that are worth showing, newest first. */
const versionsOf = async (tx: Tx, subject: Subject) => foldVersions(await listVersions(tx, subject))

/** The history of a paragraph. @throws NotFound */
export async function seeParagraphHistory(tx: Tx, actor: Actor, visitId: string, id: string, now: Date) {
  const view = await seeWriting(tx, actor, visitId, now)
  const paragraph = view.report?.paragraphs.find(one => one.id === id)
  if (!paragraph) throw new NotFound()
  return { view, paragraph, versions: await versionsOf(tx, paragraphSubject(view.visit.id, id)) }
}

/** The history of a perspective. @throws NotFound */
export async function seePerspectiveHistory(tx: Tx, actor: Actor, visitId: string, id: string, now: Date) {
  const view = await seeWriting(tx, actor, visitId, now)
  if (!view.report?.perspectives.some(one => one.id === id)) throw new NotFound()
  return { view, versions: await versionsOf(tx, perspectiveSubject(view.visit.id, id)) }
}

/** The history of the summary. @throws NotFound */
export async function seeSummaryHistory(tx: Tx, actor: Actor, visitId: string, now: Date) {
  const view = await seeWriting(tx, actor, visitId, now)
  return { view, versions: await versionsOf(tx, summarySubject(view.visit.id)) }
}

/** One action perspective of it. @throws NotFound */
export async function seePerspectiveOf(tx: Tx, actor: Actor, visitId: string, id: string, now: Date) {
  const view = await seeReport(tx, actor, visitId, now)
  const perspective = view.report?.perspectives.find(one => one.id === id)
  if (!perspective) throw new NotFound()
  return { view, perspective }
}

/** Every answer to what the municipality brought up about a paragraph. @throws NotFound when it brought up nothing */
export async function seeVerdicts(tx: Tx, actor: Actor, visitId: string, id: string, now: Date) {
  const visit = await seeVisit(tx, actor, visitId, 'content', now)
  const crossed = await whatCrossed(tx, sidesOf(visit))
  if (!askingReactions(crossed.reaction?.document).some(one => one.paragraph === id)) throw new NotFound()
  const report = await findReport(tx, visit.id)
  const versions = await listVersions(tx, answerSubject(visit.id, id))
  const number = numberOf(report?.paragraphs ?? [], id)
  return { visit, number, turn: turnOf(visit, crossed, now, report), versions }
}

/** A paragraph with what the municipality brought up about it. @throws NotFound when it brought up nothing */
export async function seeReactionTo(tx: Tx, actor: Actor, visitId: string, id: string, now: Date) {
  const seen = await seeParagraph(tx, actor, visitId, id, now)
  const reaction = seen.view.reaction?.reactions.find(one => one.paragraph === id && one.kind !== 'agreed')
  if (!reaction) throw new NotFound()
  return { ...seen, reaction, answer: seen.view.answers.find(one => one.paragraph === id) }
}
