// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { done } from '../../../../kernel/outcome.ts'
import { may } from '../../../../kernel/policy.ts'
import { firstOf, type RawForm } from '../../../../kernel/questionnaire/raw-form.ts'
import { id, nothing, prose } from '../../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../../platform/http/route.ts'
import { dutchTime } from '../../../../platform/ui/index.ts'
import { readsOn } from '../../actions/self-image/bring-last-time.ts'
import { commentOnTopic, takeBackComment } from '../../actions/self-image/comment-on-topic.ts'
import { saveAnswers } from '../../actions/self-image/save-answers.ts'
import { seeOverview, seeTopic } from '../../actions/self-image/see-self-image.ts'
import { OverviewPage } from '../../pages/self-image/overview.tsx'
import { TopicPage } from '../../pages/self-image/topic.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { crumbs, ofTopic, ofVisit, sample, topicSample } from './places.ts'

/** A posted form as it is: which fields there are follows from the questionnaire, which reads them strictly. */
const raw: z.ZodType<RawForm> = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

export const overview = get({
  name: 'visitation.selfImage',
  path: paths.selfImage(':organisation', ':visit'),
  access: 'member',
  may: policy.seeSelfImage,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => seeOverview(tx, actor, params.visit, now),
  render: (view, { actor, params, form }) => ({
    title: 'Zelfbeeld',
    crumbs: crumbs(params),
    body: (
      <OverviewPage
        view={view}
        canHandIn={may(actor, policy.handIn)}
        canHandOut={may(actor, policy.handOut)}
        readsOn={readsOn(actor).length > 0}
        form={form}
      />
    ),
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
  render: (data, { actor, params, now, form }) => ({
    title: data.topic.title,
    crumbs: crumbs(params, data.topic.title),
    body: <TopicPage data={data} reader={actor.personId} now={now} form={form} />,
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
  says: input => (firstOf(input, 'naar') === 'volgende' ? undefined : said.answersKept),
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
  says: said.remarkMade,
  page: topic,
})

const takeBack = post({
  name: 'visitation.takeBackComment',
  path: paths.removeComment(':organisation', ':visit', ':topic', ':comment'),
  access: 'member',
  may: policy.answer,
  params: ofTopic.extend({ comment: id() }),
  sample: { params: { ...topicSample.params, comment: 'comment' } },
  form: nothing,
  act: (context, _, { params }) =>
    takeBackComment(context, { visitId: params.visit, topic: params.topic, comment: params.comment }),
  location: (_, { params }) => `${paths.topic(params.organisation, params.visit, params.topic)}#overleg`,
  says: said.remarkTakenBack,
  page: topic,
})

export const answeringRoutes: readonly Route[] = [overview, topic, answer, comment, takeBack]
