// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../../kernel/dates.ts'
import { moveKinds } from '../../../../kernel/handing-out/moves.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import { may } from '../../../../kernel/policy.ts'
import type { RawForm } from '../../../../kernel/questionnaire/raw-form.ts'
import { choice, id, nothing, optionalProse } from '../../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../../platform/http/route.ts'
import { dutchTime } from '../../../../platform/ui/index.ts'
import { seeHandedOut, seeHandedOutList } from '../../actions/handing-out/see-handed-out.ts'
import { answerHandedOut, takeStep } from '../../actions/handing-out/work-on-handed-out.ts'
import { HandedOutPage } from '../../pages/handing-out/handed-out.tsx'
import { HandedOutListPage } from '../../pages/handing-out/list.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { handedOutCrumbs, handedOutSample, ofHandedOut, ofHandedOutTopic, ofVisit, sample } from './places.ts'

const list = get({
  name: 'visitation.handedOutList',
  path: paths.handedOutList(':organisation', ':visit'),
  access: 'member',
  may: policy.seeHandedOut,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { actor, params }) => seeHandedOutList(tx, actor, params.visit),
  render: (found, { actor, params, now }) => ({
    title: 'Uitgezette vragen',
    crumbs: handedOutCrumbs(params),
    body: (
      <HandedOutListPage
        {...found}
        readsAll={may(actor, policy.seeSelfImage)}
        mayHandOut={may(actor, policy.handOut)}
        today={localDateOf(now)}
      />
    ),
  }),
})

const handedOut = get({
  name: 'visitation.handedOut',
  path: paths.handedOut(':organisation', ':visit', ':handedOut'),
  access: 'member',
  may: policy.seeHandedOut,
  params: ofHandedOut,
  query: nothing,
  sample: handedOutSample,
  load: (tx, { actor, params, now }) =>
    seeHandedOut(tx, actor, { visitId: params.visit, id: params.handedOut }, now),
  render: (view, { params, form }) => ({
    title: view.one.title,
    crumbs: handedOutCrumbs(params, view.one.title),
    body: <HandedOutPage view={view} form={form} />,
  }),
})

const raw: z.ZodType<RawForm> = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

const answer = post({
  name: 'visitation.answerHandedOut',
  path: paths.handedOutAnswer(':organisation', ':visit', ':handedOut', ':topic'),
  access: 'member',
  may: policy.workOnHandedOut,
  params: ofHandedOutTopic,
  sample: {
    params: { ...handedOutSample.params, topic: 't11' },
    form: { 'vraag[]': 't11a', 'version:t11a': '0', t11a: 'own' },
  },
  form: raw,
  act: (context, input, { params }) =>
    answerHandedOut(context, {
      visitId: params.visit,
      handedOut: params.handedOut,
      topic: params.topic,
      raw: input,
    }),
  location: (_, { params }) => paths.handedOut(params.organisation, params.visit, params.handedOut),
  says: said.answersKept,
  page: handedOut,
  json: ({ at, versions }) => ({
    saved: dutchTime(at),
    ...Object.fromEntries([...versions].map(([question, n]) => [`version:${question}`, n])),
  }),
})

const step = post({
  name: 'visitation.moveHandedOut',
  path: paths.handedOutMove(':organisation', ':visit', ':handedOut'),
  access: 'member',
  may: policy.workOnHandedOut,
  params: ofHandedOut,
  sample: { ...handedOutSample, form: { move: 'answered' } },
  form: z.object({
    move: choice(moveKinds),
    body: optionalProse(2000),
    to: z.union([z.literal(''), id()]).optional(),
  }),
  act: (context, { move, body, to }, { params }) =>
    takeStep(context, {
      visitId: params.visit,
      handedOut: params.handedOut,
      move: { kind: move, body, to: to ? (to as PersonId) : undefined },
    }),
  location: ({ stillSees }, { params }) =>
    stillSees
      ? paths.handedOut(params.organisation, params.visit, params.handedOut)
      : paths.handedOutList(params.organisation, params.visit),
  says: said.handedOutMoved,
  page: handedOut,
})

export const handedOutRoutes: readonly Route[] = [list, handedOut, answer, step]
