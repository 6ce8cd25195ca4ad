// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import { may } from '../../../../kernel/policy.ts'
import { findTopic } from '../../../../kernel/questionnaire/contents.ts'
import type { Topic } from '../../../../kernel/questionnaire/types.ts'
import { questionsOn, topicsOn } from '../../../../kernel/questionnaire/version.ts'
import type { Role } from '../../../../kernel/roles.ts'
import { listComments } from '../../../../platform/comments/comment.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { listHandedOut } from '../../../../platform/handing-out/store.ts'
import { listVersions } from '../../../../platform/history/history.ts'
import { isBeforeVisit } from '../../domain/after-handing-in.ts'
import { answerOf, answerSubject, wordsOf } from '../../domain/answer-history.ts'
import {
  isOneForBoth,
  isOpenForAnswers,
  mayComment,
  maySeeAnswer,
  partiesOf,
  slotFor,
} from '../../domain/answer-rights.ts'
import { foldVersions, type ShownVersion } from '../../domain/fold-versions.ts'
import { selfImageSubject } from '../../domain/handing-out.ts'
import type { AnswerSlot } from '../../domain/handover-documents.ts'
import { answeredBefore, sectionsWithBefore, topicWithBefore } from '../../domain/last-time.ts'
import {
  type ApartSlot,
  apartSlots,
  type SelfImage,
  type StoredAnswer,
  seenRoles,
} from '../../domain/self-image.ts'
import { areBothDone, openTopics, overviewFor } from '../../domain/self-image-overview.ts'
import { type AnsweredBefore, readSelfImage, withSupplements } from '../../domain/self-image-reading.ts'
import type { OverviewView, ReadView, SelfImageView } from '../../domain/self-image-view.ts'
import type { TopicPageData } from '../../domain/topic-page.ts'
import { policy } from '../../policy.ts'
import { listAnswers, listAnswersTo } from '../../store/answer.ts'
import { getSelfImage, listRoleHolders } from '../../store/self-image.ts'
import { listSupplements } from './after-handing-in.ts'
import { topicSubject } from './subjects.ts'

type Loaded = {
  readonly selfImage: SelfImage
  readonly given: readonly StoredAnswer[]
  /** Of the two who answer apart, those that exist here. */
  readonly parties: readonly ApartSlot[]
  readonly existing: readonly Role[]
  readonly isOneForBoth: boolean
}

/**
 * The self-image with every answer, for decisions; what of it somebody may read is decided by the callers below.
 * @param topic the only one that matters: who holds the roles is then asked only where it is answered apart
 */
export async function loadSelfImage(tx: Tx, visitId: string, now: Date, topic?: string): Promise<Loaded> {
  const selfImage = await getSelfImage(tx, visitId)
  const given = await listAnswers(tx, visitId)
  const needsHolders = topic === undefined || findTopic(selfImage.questionnaire, topic)?.apart === true
  const holders = needsHolders
    ? await listRoleHolders(tx, visitId, [...apartSlots, ...seenRoles], localDateOf(now))
    : []
  return {
    selfImage,
    given,
    existing: [...new Set(holders.map(one => one.role))],
    parties: partiesOf(holders),
    isOneForBoth: isOneForBoth(holders, given),
  }
}

/** How far the self-image is, for the page with all topics: also what of it was handed out. */
export async function seeOverview(tx: Tx, actor: Actor, visitId: string, now: Date): Promise<OverviewView> {
  const view = await seeSelfImage(tx, actor, visitId, now)
  return { ...view, handedOut: await listHandedOut(tx, selfImageSubject(visitId)) }
}

/** How far the self-image is. */
export async function seeSelfImage(tx: Tx, actor: Actor, visitId: string, now: Date): Promise<SelfImageView> {
  return viewOf(await loadSelfImage(tx, visitId, now), actor, now)
}

function viewOf({ selfImage, given, parties, existing }: Loaded, actor: Actor, now: Date): SelfImageView {
  const asked = { questionnaire: selfImage.questionnaire, openedOn: selfImage.openedOn, given, parties }
  return {
    ...overviewFor(actor.organisation.roles, asked),
    selfImage,
    existing,
    seen: selfImage.seen,
    isOpen: isOpenForAnswers(selfImage.participation.state, selfImage.handedInAt),
    isBeforeVisit: isBeforeVisit(selfImage, localDateOf(now)),
    openTopics: openTopics(asked),
  }
}

/**
 * One topic with what this person answered, may see of others, and may do.
 * @throws NotFound when there is no such topic
 */
export async function seeTopic(
  tx: Tx,
  actor: Actor,
  place: { readonly visitId: string; readonly topic: string },
  now: Date,
): Promise<TopicPageData> {
  const { selfImage, given, parties, isOneForBoth } = await loadSelfImage(tx, place.visitId, now, place.topic)
  const { questionnaire, openedOn, participation } = selfImage
  const topics = topicsOn(questionnaire, openedOn)
  const at = topics.findIndex(topic => topic.code === place.topic)
  const topic = topics[at]
  if (!topic) throw new NotFound()
  const { roles } = actor.organisation
  const isDone = areBothDone(topic, { given, openedOn, parties })
  const slot = slotFor(roles, topic)
  const isFor = (one: Topic, of: AnswerSlot) => one.code === topic.code && maySeeAnswer(roles, of, isDone)
  const asked = { questionnaire, openedOn, given, parties }
  const { lastTime } = selfImage
  const before = lastTime ? answeredBefore(lastTime, isFor) : new Map<string, AnsweredBefore>()
  const read = readSelfImage(questionnaire, openedOn, given, isFor, isOneForBoth ? parties : apartSlots)
    .flatMap(one => one.topics)
    .find(one => one.topic === topic)
  const lines = overviewFor(roles, asked).sections.flatMap(one => one.lines)
  const comments = mayComment(roles, topic, isDone)
  return {
    selfImage,
    topic,
    section: questionnaire.sections.find(one => one.topics.includes(topic))?.title ?? '',
    questions: questionsOn(topic, openedOn),
    slot,
    isOpen: isOpenForAnswers(participation.state, selfImage.handedInAt),
    mayAct: may(actor, policy.answer),
    answers: given.filter(one => one.slot === slot),
    parties: lines.find(line => line.topic === topic)?.parties ?? [],
    isOneForBoth,
    isSeenByBoth: isDone,
    read: read && topicWithBefore(read, before),
    before,
    previous: topics[at - 1],
    next: topics[at + 1],
    number: at + 1,
    of: questionnaire.sections.filter(one => !one.closing).flatMap(one => one.topics).length,
    handedOut: topic.apart
      ? []
      : (await listHandedOut(tx, selfImageSubject(place.visitId))).filter(one =>
          topic.questions.some(({ code }) => one.parts.includes(code)),
        ),
    mayHandOut: !topic.apart && may(actor, policy.handOut),
    comments: comments ? await listComments(tx, topicSubject(place.visitId, topic.code)) : undefined,
  }
}

/** The whole self-image in words, as far as this person reads it. */
export async function readOwnSelfImage(tx: Tx, actor: Actor, visitId: string, now: Date): Promise<ReadView> {
  const loaded = await loadSelfImage(tx, visitId, now)
  const view = viewOf(loaded, actor, now)
  const { selfImage, given, parties } = loaded
  const { questionnaire, openedOn } = selfImage
  const isFor = (topic: Topic, slot: AnswerSlot) =>
    maySeeAnswer(actor.organisation.roles, slot, areBothDone(topic, { given, openedOn, parties }))
  const { lastTime } = selfImage
  const read = withSupplements(
    readSelfImage(questionnaire, openedOn, given, isFor, loaded.isOneForBoth ? parties : apartSlots),
    await listSupplements(tx, visitId),
  )
  return {
    ...view,
    read: lastTime ? sectionsWithBefore(read, answeredBefore(lastTime, isFor)) : read,
    changedSince: new Map(
      view.seen.map(({ role, at }) => [role, given.filter(one => one.savedAt > at).length]),
    ),
  }
}

export type AnswerHistory = {
  readonly topic: Topic
  readonly label: string
  readonly isText: boolean
  readonly isOpen: boolean
  /** The version that holds now; 0 when nothing was ever answered. */
  readonly holds: number
  readonly versions: readonly ShownVersion[]
}

/**
 * The versions of an answer that this person gave or helped to give, in words.
 * @throws NotFound when there is no such question, or others answer it apart
 */
export async function seeAnswerHistory(
  tx: Tx,
  actor: Actor,
  place: { readonly visitId: string; readonly topic: string; readonly question: string },
): Promise<AnswerHistory> {
  const { participation, questionnaire, handedInAt } = await getSelfImage(tx, place.visitId)
  const topic = findTopic(questionnaire, place.topic)
  const question = topic?.questions.find(one => one.code === place.question)
  const slot = topic && slotFor(actor.organisation.roles, topic)
  if (!topic || !slot || !question) throw new NotFound()
  const versions = await listVersions(tx, answerSubject(place.visitId, slot, question.code))
  const [stored] = await listAnswersTo(tx, place.visitId, slot, [question.code])
  return {
    topic,
    label: question.label,
    isText: question.kind === 'text',
    isOpen: isOpenForAnswers(participation.state, handedInAt),
    holds: stored?.version ?? 0,
    versions: foldVersions(versions).map(one => ({
      ...one,
      body: wordsOf(question, answerOf(one)).join('\n'),
    })),
  }
}
