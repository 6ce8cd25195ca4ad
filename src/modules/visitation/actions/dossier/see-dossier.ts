// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { Questionnaire } from '../../../../kernel/questionnaire/types.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { findHandover } from '../../../../platform/handover/store.ts'
import { type DossierView, makeDossier, publicFacts } from '../../domain/dossier.ts'
import type { SelfImageDocument } from '../../domain/handover-documents.ts'
import { questionnaireOf } from '../../domain/self-image.ts'
import { listConversationTopics } from '../../store/dossier.ts'
import { seeVisit } from '../see-visit.ts'

/**
 * The dossier of a visit.
 * @throws NotFound for who may not see its content (domain/access.ts)
 */
export async function seeDossier(tx: Tx, actor: Actor, visitId: string, now: Date): Promise<DossierView> {
  const visit = await seeVisit(tx, actor, visitId, 'content', now)
  const given = await findSelfImage(tx, visitId)
  return {
    visit,
    facts: publicFacts(visit.municipality.id),
    topics: await listConversationTopics(tx, visitId),
    handedIn: given && {
      version: given.version,
      dossier: makeDossier(given.document),
      questionnaire: questionnaireIn(given.document),
    },
  }
}

export const findSelfImage = (tx: Tx, visitId: string) =>
  findHandover<SelfImageDocument>(tx, { kind: 'visitation.selfImage', subjectId: visitId })

export const questionnaireIn = ({ questionnaire }: SelfImageDocument): Questionnaire =>
  questionnaireOf(questionnaire.code, questionnaire.version)

/**
 * The questionnaire that this municipality answered.
 * @throws NotFound before it was handed in
 */
export async function getAnsweredQuestionnaire(tx: Tx, visitId: string): Promise<Questionnaire> {
  const given = await findSelfImage(tx, visitId)
  if (!given) throw new NotFound()
  return questionnaireIn(given.document)
}
