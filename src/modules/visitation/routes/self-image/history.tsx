// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { nothing, version } from '../../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../../platform/http/route.ts'
import { restoreAnswer } from '../../actions/self-image/restore-answer.ts'
import { seeAnswerHistory } from '../../actions/self-image/see-self-image.ts'
import { HandedInNotice } from '../../pages/self-image/handed-in.tsx'
import { TextHistoryPage } from '../../pages/self-image/history.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { crumbs, ofQuestion, questionSample } from './places.ts'

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
        holds={history.holds}
        byLine={!history.isText}
        restore={
          history.isOpen
            ? n => paths.restoreAnswer(params.organisation, params.visit, params.topic, params.question, n)
            : undefined
        }
        closed={!history.isOpen && <HandedInNotice />}
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
  sample: { params: { ...questionSample.params, n: '1' }, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, { version }, { params }) =>
    restoreAnswer(context, {
      visitId: params.visit,
      topic: params.topic,
      question: params.question,
      version: params.n,
      holds: version,
    }),
  location: (_, { params }) => paths.topic(params.organisation, params.visit, params.topic),
  says: said.restored,
  page: answerHistory,
})

export const answerHistoryRoutes: readonly Route[] = [answerHistory, restore]
