// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { may } from '../../../kernel/policy.ts'
import { firstOf, type RawForm } from '../../../kernel/questionnaire/raw-form.ts'
import { id, nothing, prose, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { dutchTime } from '../../../platform/ui/index.ts'
import { commentOnTopic } from '../actions/self-image/comment-on-topic.ts'
import { handInSelfImage } from '../actions/self-image/hand-in-self-image.ts'
import { markSeen } from '../actions/self-image/mark-seen.ts'
import { offerSelfImage } from '../actions/self-image/offer-self-image.ts'
import { restoreAnswer } from '../actions/self-image/restore-answer.ts'
import { saveAnswers } from '../actions/self-image/save-answers.ts'
import {
  readOwnSelfImage,
  seeAnswerHistory,
  seeSelfImage,
  seeTopic,
} from '../actions/self-image/see-self-image.ts'
import { HandInPage } from '../pages/self-image/hand-in.tsx'
import { TextHistoryPage } from '../pages/self-image/history.tsx'
import { OverviewPage } from '../pages/self-image/overview.tsx'
import { ReadPage } from '../pages/self-image/read.tsx'
import { TopicPage } from '../pages/self-image/topic.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'

const organisation = z.string()
const ofVisit = z.object({ organisation, visit: id() })
const code = z.string().regex(/^[a-zA-Z0-9]{1,40}$/)
const ofTopic = z.object({ organisation, visit: id(), topic: code })
const ofQuestion = z.object({ organisation, visit: id(), topic: code, question: code })
const sample = { params: { visit: 'answeringVisit' } }
const topicSample = { params: { visit: 'answeringVisit', topic: 't01' } }
const questionSample = { params: { visit: 'answeringVisit', topic: 't03', question: 't03b' } }

/** A posted form as it is: which fields there are follows from the questionnaire, which reads them strictly. */
const raw: z.ZodType<RawForm> = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

type Crumbed = { readonly organisation: string; readonly visit: string }
const crumbs = ({ organisation, visit }: Crumbed, last?: string) => [
  { label: 'Visitatie', href: paths.participation(organisation, visit) },
  ...(last === undefined
    ? [{ label: 'Zelfbeeld' }]
    : [{ label: 'Zelfbeeld', href: paths.selfImage(organisation, visit) }, { label: last }]),
]

const overview = get({
  name: 'visitation.selfImage',
  path: paths.selfImage(':organisation', ':visit'),
  access: 'member',
  may: policy.seeSelfImage,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => seeSelfImage(tx, actor, params.visit, now),
  render: (view, { actor, params, form }) => ({
    title: 'Zelfbeeld',
    crumbs: crumbs(params),
    body: <OverviewPage view={view} canHandIn={may(actor, policy.handIn)} form={form} />,
  }),
})

const topic = get({
  name: 'visitation.topic',
  path: paths.topic(':organisation', ':visit', ':topic'),
  access: 'member',
  may: policy.seeSelfImage,
  params: ofTopic,
  query: nothing,
  sample: topicSample,
  load: (tx, { actor, params, now }) =>
    seeTopic(tx, actor, { visitId: params.visit, topic: params.topic }, now),
  render: (data, { params, form }) => ({
    title: data.topic.title,
    crumbs: crumbs(params, data.topic.title),
    body: <TopicPage data={data} form={form} />,
  }),
})

const answer = post({
  name: 'visitation.answer',
  path: paths.answer(':organisation', ':visit', ':topic'),
  access: 'member',
  may: policy.answer,
  params: ofTopic,
  sample: { ...topicSample, form: { 'vraag[]': 't01a', 'version:t01a': '0', t01a: 'mayor' } },
  form: raw,
  act: async (context, input, { params }) => {
    const { visit: visitId, topic } = params
    const saved = await saveAnswers(context, { visitId, topic, raw: input })
    if ('problems' in saved) return saved
    const { next } = saved.value
    const goesOn = firstOf(input, 'naar') === 'volgende'
    return done({ ...saved.value, topic: goesOn ? next : topic })
  },
  location: (saved, { params }) =>
    saved.topic === undefined
      ? paths.selfImage(params.organisation, params.visit)
      : paths.topic(params.organisation, params.visit, saved.topic),
  page: topic,
  json: ({ at, versions }) => ({
    saved: dutchTime(at),
    ...Object.fromEntries([...versions].map(([question, n]) => [`version:${question}`, n])),
  }),
})

const comment = post({
  name: 'visitation.commentOnTopic',
  path: paths.comment(':organisation', ':visit', ':topic'),
  access: 'member',
  may: policy.answer,
  params: ofTopic,
  sample: { ...topicSample, form: { opmerking: 'Weet jij dit?' } },
  form: z.object({ opmerking: prose(2000) }),
  act: (context, { opmerking }, { params }) =>
    commentOnTopic(context, { visitId: params.visit, topic: params.topic, body: opmerking }),
  location: (commentId, { params }) =>
    `${paths.topic(params.organisation, params.visit, params.topic)}#opmerking-${commentId}`,
  page: topic,
})

const answerHistory = get({
  name: 'visitation.answerHistory',
  path: paths.answerHistory(':organisation', ':visit', ':topic', ':question'),
  access: 'member',
  may: policy.seeSelfImage,
  params: ofQuestion,
  query: nothing,
  sample: questionSample,
  load: (tx, { actor, params }) =>
    seeAnswerHistory(tx, actor, { visitId: params.visit, topic: params.topic, question: params.question }),
  render: (history, { params, form }) => ({
    title: 'Eerdere versies',
    crumbs: crumbs(params, history.topic.title),
    body: (
      <TextHistoryPage
        title="Eerdere versies"
        label={history.label}
        versions={history.versions}
        restore={
          history.isOpen
            ? n => paths.restoreAnswer(params.organisation, params.visit, params.topic, params.question, n)
            : undefined
        }
        form={form}
      />
    ),
  }),
})

const restore = post({
  name: 'visitation.restoreAnswer',
  path: paths.restoreAnswer(':organisation', ':visit', ':topic', ':question', ':n'),
  access: 'member',
  may: policy.answer,
  params: ofQuestion.extend({ n: version() }),
  sample: { params: { ...questionSample.params, n: '1' } },
  form: nothing,
  act: (context, _, { params }) =>
    restoreAnswer(context, {
      visitId: params.visit,
      topic: params.topic,
      question: params.question,
      version: params.n,
    }),
  location: (_, { params }) => paths.topic(params.organisation, params.visit, params.topic),
  page: answerHistory,
})

const offer = post({
  name: 'visitation.offerSelfImage',
  path: paths.offer(':organisation', ':visit'),
  access: 'member',
  may: policy.handIn,
  params: ofVisit,
  sample,
  form: nothing,
  act: (context, _, { params }) => offerSelfImage(context, { visitId: params.visit }),
  location: (_, { params }) => paths.selfImage(params.organisation, params.visit),
  page: overview,
})

const read = get({
  name: 'visitation.selfImageRead',
  path: paths.selfImageRead(':organisation', ':visit'),
  access: 'member',
  may: policy.seeSelfImage,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => readOwnSelfImage(tx, actor, params.visit, now),
  render: (view, { actor, params, now, form }) => ({
    title: 'Zelfbeeld lezen',
    crumbs: crumbs(params, 'Lezen'),
    body: <ReadPage view={view} reader={actor.name} roles={actor.organisation.roles} now={now} form={form} />,
  }),
})

const seen = post({
  name: 'visitation.markSeen',
  path: paths.seen(':organisation', ':visit'),
  access: 'member',
  may: policy.markSeen,
  params: ofVisit,
  sample,
  form: nothing,
  act: (context, _, { params }) => markSeen(context, { visitId: params.visit }),
  location: (_, { params }) => paths.selfImageRead(params.organisation, params.visit),
  page: read,
})

const handInPage = get({
  name: 'visitation.handInSelfImage',
  path: paths.handIn(':organisation', ':visit'),
  access: 'member',
  may: policy.handIn,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => seeSelfImage(tx, actor, params.visit, now),
  render: (view, { params, form }) => ({
    title: 'Zelfbeeld inleveren',
    crumbs: crumbs(params, 'Inleveren'),
    body: <HandInPage view={view} form={form} />,
  }),
})

const handIn = post({
  name: 'visitation.handIn',
  path: paths.handIn(':organisation', ':visit'),
  access: 'member',
  may: policy.handIn,
  params: ofVisit,
  sample,
  form: nothing,
  act: (context, _, { params }) => handInSelfImage(context, { visitId: params.visit }),
  location: (_, { params }) => paths.selfImageRead(params.organisation, params.visit),
  page: handInPage,
})

export const selfImageRoutes: readonly Route[] = [
  overview,
  topic,
  answer,
  comment,
  answerHistory,
  restore,
  offer,
  read,
  seen,
  handInPage,
  handIn,
]
