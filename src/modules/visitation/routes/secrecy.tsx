// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { date, id, nothing, optionalDate, optionalLine } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { liftSecrecy, recordSecrecy } from '../actions/secrecy/record-secrecy.ts'
import { seeSecrecy } from '../actions/secrecy/see-secrecy.ts'
import { mayRecordSecrecy, secrecyOrgans } from '../domain/secrecy.ts'
import { SecrecyPage } from '../pages/secrecy/secrecy.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ofVisit } from './report-route.ts'
import { finalSample, readerCrumbs } from './sharing-route.ts'

const secrecy = get({
  name: 'visitation.secrecy',
  path: paths.secrecy(':organisation', ':visit'),
  access: 'member',
  may: policy.readFinal,
  params: ofVisit,
  query: nothing,
  sample: finalSample,
  load: (tx, { actor, params }) => seeSecrecy(tx, actor, params.visit),
  render: ({ secrecies }, { actor, params, now, form }) => ({
    title: 'Geheimhouding',
    crumbs: readerCrumbs(params, actor.organisation.roles, 'Geheimhouding'),
    body: (
      <SecrecyPage
        {...params}
        secrecies={secrecies}
        organs={
          actor.organisation.isReadOnly
            ? []
            : secrecyOrgans.filter(organ => mayRecordSecrecy(organ, actor.organisation.roles))
        }
        today={localDateOf(now)}
        form={form}
      />
    ),
  }),
})

const impose = post({
  name: 'visitation.recordSecrecy',
  path: paths.secrecy(':organisation', ':visit'),
  access: 'member',
  may: policy.recordSecrecy,
  params: ofVisit,
  sample: {
    ...finalSample,
    form: { organ: 'college', ground: '5.1.2.h', imposedOn: '24-11-2026', endsOn: '' },
  },
  form: z.object({
    organ: z.enum(secrecyOrgans),
    ground: optionalLine(20),
    imposedOn: date(),
    endsOn: optionalDate(),
  }),
  act: (context, input, { params }) => recordSecrecy(context, { visitId: params.visit, ...input }),
  location: (_, { params }) => paths.secrecy(params.organisation, params.visit),
  says: said.secrecyRecorded,
  page: secrecy,
})

const lift = post({
  name: 'visitation.liftSecrecy',
  path: paths.liftSecrecy(':organisation', ':visit', ':secrecy'),
  access: 'member',
  may: policy.recordSecrecy,
  params: ofVisit.extend({ secrecy: id() }),
  sample: {
    params: { ...finalSample.params, secrecy: 'finalSecrecy' },
    form: { organ: 'college', liftedOn: '24-11-2026' },
  },
  form: z.object({ organ: z.enum(secrecyOrgans), liftedOn: date() }),
  act: (context, input, { params }) =>
    liftSecrecy(context, { visitId: params.visit, secrecy: params.secrecy, ...input }),
  location: (_, { params }) => paths.secrecy(params.organisation, params.visit),
  says: said.secrecyLifted,
  page: secrecy,
})

export const secrecyRoutes: readonly Route[] = [secrecy, impose, lift]
