// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { may } from '../../../kernel/policy.ts'
import {
  id,
  nothing,
  optionalDate,
  optionalLine,
  optionalProse,
  version,
} from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { decideFollowUp, listOwners } from '../actions/sharing/decide-follow-up.ts'
import { finishFollowUp } from '../actions/sharing/finish-follow-up.ts'
import { seeFollowUp, seePerspective } from '../actions/sharing/see-follow-up.ts'
import { followUpDecisions } from '../domain/follow-up.ts'
import { DecidePage } from '../pages/sharing/decide.tsx'
import { FollowUpPage } from '../pages/sharing/follow-up.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ofPerspective, ofVisit } from './report-route.ts'
import { finalSample, sharingCrumbs } from './sharing-route.ts'

const perspectiveSample = { params: { visit: 'finalVisit', perspective: 'finalPerspective' } }

const followUp = get({
  name: 'visitation.followUp',
  path: paths.followUp(':organisation', ':visit'),
  access: 'member',
  may: policy.seeFollowUp,
  params: ofVisit,
  query: nothing,
  sample: finalSample,
  load: (tx, { actor, params }) => seeFollowUp(tx, actor, params.visit),
  render: ({ perspectives, followUps, readsReport }, { actor, params, now, form }) => ({
    title: 'Opvolging',
    crumbs: sharingCrumbs(params, 'Opvolging'),
    body: (
      <FollowUpPage
        {...params}
        perspectives={perspectives}
        followUps={followUps}
        readsReport={readsReport}
        canDecide={may(actor, policy.decideFollowUp)}
        canTell={may(actor, policy.withdrawProgress)}
        person={actor.personId}
        today={localDateOf(now)}
        reader={actor.name}
        form={form}
      />
    ),
  }),
})

const perspective = get({
  name: 'visitation.askFollowUp',
  path: paths.decide(':organisation', ':visit', ':perspective'),
  access: 'member',
  may: policy.decideFollowUp,
  params: ofPerspective,
  query: nothing,
  sample: perspectiveSample,
  load: async (tx, { actor, params, now }) => ({
    ...(await seePerspective(tx, actor, params.visit, params.perspective)),
    owners: await listOwners(tx, now),
  }),
  render: ({ perspective, followUp, owners }, { params, form }) => ({
    title: 'Besluit over een perspectief',
    crumbs: sharingCrumbs(params, 'Opvolging'),
    body: (
      <DecidePage
        organisation={params.organisation}
        visit={params.visit}
        perspective={perspective}
        followUp={followUp}
        owners={owners}
        form={form}
      />
    ),
  }),
})

const decide = post({
  name: 'visitation.decideFollowUp',
  path: paths.decide(':organisation', ':visit', ':perspective'),
  access: 'member',
  may: policy.decideFollowUp,
  params: ofPerspective,
  sample: {
    ...perspectiveSample,
    form: { decision: 'later', reason: '', owner: '', dueOn: '', version: '0' },
  },
  form: z.object({
    decision: z.enum(followUpDecisions),
    reason: optionalProse(2000),
    owner: optionalLine(36),
    dueOn: optionalDate(),
    version: version(),
  }),
  act: (context, input, { params }) =>
    decideFollowUp(context, { visitId: params.visit, perspective: params.perspective, ...input }),
  location: (_, { params }) =>
    `${paths.followUp(params.organisation, params.visit)}#perspectief-${params.perspective}`,
  says: said.followUpDecided,
  page: perspective,
})

const progress = post({
  name: 'visitation.finishFollowUp',
  path: paths.followUpDone(':organisation', ':visit', ':perspective'),
  access: 'member',
  may: policy.progressFollowUp,
  params: ofVisit.extend({ perspective: id() }),
  sample: { ...perspectiveSample, form: { done: 'ja', version: '1' } },
  form: z.object({ done: z.enum(['ja', 'nee']), version: version() }),
  act: (context, { done, version }, { params }) =>
    finishFollowUp(context, {
      visitId: params.visit,
      perspective: params.perspective,
      isDone: done === 'ja',
      version,
    }),
  location: (_, { params }) =>
    `${paths.followUp(params.organisation, params.visit)}#perspectief-${params.perspective}`,
  says: ({ done }) => (done === 'ja' ? said.followUpDone : said.followUpOpen),
  page: followUp,
})

export const followUpRoutes: readonly Route[] = [followUp, perspective, decide, progress]
