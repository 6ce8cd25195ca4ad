// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { Questionnaire } from '../../../../kernel/questionnaire/types.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
import { findHandover, listVersionsOf } from '../../../../platform/handover/store.ts'
import { maySeeContent, opensLater } from '../../domain/access.ts'
import { type DossierView, makeDossier } from '../../domain/dossier.ts'
import type { SelfImageDocument, SupplementDocument } from '../../domain/handover-documents.ts'
import { questionnaireOf } from '../../domain/self-image.ts'
import type { Visit } from '../../domain/visit.ts'
import { findPrepared } from '../../store/prepared.ts'
import { getVisit } from '../../store/visit.ts'
import { seeVisit, visitAccess } from '../see-visit.ts'
import { findPublicFacts } from './public-facts.ts'

/**
 * The dossier of a visit.
 * @throws NotFound for who may not see its content (domain/access.ts)
 */
export async function seeDossier(tx: Tx, actor: Actor, visitId: string, now: Date): Promise<DossierView> {
  return readDossier(tx, await seeVisit(tx, actor, visitId, 'content', now), now)
}

/** The same once there is a self-image in it. @throws NotFound before the municipality handed it in */
export async function seeHandedIn(tx: Tx, actor: Actor, visitId: string, now: Date) {
  const { handedIn, ...view } = await seeDossier(tx, actor, visitId, now)
  if (!handedIn) throw new NotFound()
  return { ...view, handedIn }
}

/** The dossier of a visit that its reader may see. */
export async function readDossier(tx: Tx, visit: Visit, now: Date): Promise<DossierView> {
  const { before, given, supplements } = await readGiven(tx, visit.id)
  return {
    visit,
    facts: await findPublicFacts(tx, visit.municipality.id, localDateOf(now)),
    ...(await findPrepared(tx, visit.id)),
    handedIn: given && {
      version: given.version,
      dossier: makeDossier(given.document, {
        supplements,
        before,
      }),
      questionnaire: questionnaireIn(given.document),
    },
  }
}

/** The self-image as it was handed in last and the time before, and what was added to it. */
async function readGiven(tx: Tx, subjectId: string) {
  const all = await listVersionsOf(tx, {
    kinds: ['visitation.selfImage', 'visitation.supplement'],
    subjectId,
  })
  const handedIn = all.filter(one => one.kind === 'visitation.selfImage') as Handover<SelfImageDocument>[]
  return {
    before: handedIn.at(-2)?.document,
    given: handedIn.at(-1),
    supplements: all
      .filter(one => one.kind === 'visitation.supplement')
      .map(one => one.document as SupplementDocument),
  }
}

/** A dossier that this reader will be able to read, and from when; nothing of its content. */
export type ClosedDossier = { readonly visit: Visit; readonly opens: LocalDate | 'onceScheduled' }

/** The dossier, or the day on which it opens. @throws NotFound for who may not read it then either */
export async function seeDossierOrDay(
  tx: Tx,
  actor: Actor,
  visitId: string,
  now: Date,
): Promise<DossierView | ClosedDossier> {
  const visit = await getVisit(tx, visitId)
  const access = visitAccess(actor, visit, now)
  const opens = opensLater(access, visit)
  if (opens !== undefined) return { visit, opens }
  if (!maySeeContent(access, visit)) throw new NotFound()
  return readDossier(tx, visit, now)
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
