// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import type { Actor } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { may } from '../../../../kernel/policy.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { email, id, line, optionalDate, optionalProse, ticks } from '../../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../../platform/http/route.ts'
import { handOutQuestions, handOutToNew } from '../../actions/handing-out/hand-out-questions.ts'
import { listReceivers } from '../../actions/handing-out/place.ts'
import { mayBeHandedOut } from '../../domain/handing-out.ts'
import { HandOutPage } from '../../pages/handing-out/hand-out.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { getSelfImage } from '../../store/self-image.ts'
import { doorBy } from '../invitation/keeper.ts'
import { crumbs, ofVisit, sample } from './places.ts'

/** One topic, of which single questions may be chosen; without it topics are chosen. */
const ofOne = z.object({ onderwerp: z.string().max(40).optional().catch(undefined) })

const asked = {
  topics: ticks(),
  questions: ticks(),
  dueOn: optionalDate(),
  message: optionalProse(2000),
}

async function load(tx: Tx, actor: Actor, visitId: string, topic: string | undefined, now: Date) {
  const { participation, questionnaire, openedOn } = await getSelfImage(tx, visitId)
  const among = mayBeHandedOut(questionnaire, openedOn)
  return {
    participation,
    questionnaire,
    among,
    only: among.find(one => one.topic.code === topic),
    receivers: await listReceivers(tx, actor.personId, localDateOf(now)),
  }
}

const handOutPage = get({
  name: 'visitation.handOutPage',
  path: paths.handOut(':organisation', ':visit'),
  access: 'member',
  may: policy.handOut,
  params: ofVisit,
  query: ofOne,
  sample,
  load: (tx, { actor, params, query, now }) => load(tx, actor, params.visit, query.onderwerp, now),
  render: (found, { actor, params, form }) => ({
    title: 'Vragen uitzetten',
    crumbs: crumbs(params, 'Uitzetten'),
    body: <HandOutPage {...found} mayAskNew={may(actor, policy.handOutToNew)} form={form} />,
  }),
})

const handOut = post({
  name: 'visitation.handOut',
  path: paths.handOut(':organisation', ':visit'),
  access: 'member',
  may: policy.handOut,
  params: ofVisit,
  sample: { ...sample, form: { to: 'colleague', topics: 't11', message: 'Weet jij dit?' } },
  form: z.object({ ...asked, to: id() }),
  act: (context, input, { params }) => handOutQuestions(context, { ...input, visitId: params.visit }),
  location: (_, { params }) => paths.handedOutList(params.organisation, params.visit),
  says: said.handedOut,
  page: handOutPage,
})

const newPage = get({
  name: 'visitation.handOutToNewPage',
  path: paths.handOutToNew(':organisation', ':visit'),
  access: 'member',
  may: policy.handOutToNew,
  params: ofVisit,
  query: ofOne,
  sample,
  load: (tx, { actor, params, query, now }) => load(tx, actor, params.visit, query.onderwerp, now),
  render: (found, { params, form }) => ({
    title: 'Vragen uitzetten',
    crumbs: crumbs(params, 'Uitzetten'),
    body: <HandOutPage {...found} receivers={undefined} mayAskNew={false} form={form} />,
  }),
})

const toNew = post({
  name: 'visitation.handOutToNew',
  path: paths.handOutToNew(':organisation', ':visit'),
  access: 'member',
  may: policy.handOutToNew,
  params: ofVisit,
  sample: { ...sample, form: { name: 'L. Peters', email: 'l.peters@voorbeeld.example', topics: 't11' } },
  form: z.object({ ...asked, name: line(120), email: email() }),
  act: (context, input, request) =>
    handOutToNew(
      context,
      { ...input, visitId: request.params.visit },
      doorBy(request, context.actor.personId),
    ),
  location: (_, { params }) => paths.handedOutList(params.organisation, params.visit),
  says: said.handedOut,
  page: newPage,
})

export const handingOutRoutes: readonly Route[] = [handOutPage, handOut, newPage, toNew]
