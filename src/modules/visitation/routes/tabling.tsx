// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { date, nothing, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { recordTabling } from '../actions/tabling/record-tabling.ts'
import { seeCouncil, seeTabling } from '../actions/tabling/see-tabling.ts'
import { mayRecordFor, tablingBodies, tablingStates } from '../domain/report-tabling.ts'
import { CouncilPage } from '../pages/tabling/council.tsx'
import { TablingPage } from '../pages/tabling/tabling.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ofVisit } from './report-route.ts'
import { finalSample, readerCrumbs } from './sharing-route.ts'

const council = get({
  name: 'visitation.council',
  path: paths.council(':organisation', ':visit'),
  access: 'member',
  may: policy.readFinal,
  params: ofVisit,
  query: nothing,
  sample: finalSample,
  load: (tx, { actor, params }) => seeCouncil(tx, actor, params.visit),
  render: (seen, { actor, params, now }) => ({
    title: 'Het verslag in de raad',
    crumbs: [
      { label: 'Visitatie', href: paths.participations(params.organisation) },
      { label: 'Het verslag in de raad' },
    ],
    body: (
      <CouncilPage
        {...params}
        final={seen.final}
        withdrawn={seen.withdrawn}
        tablings={seen.tablings}
        secrecies={seen.secrecies}
        questions={seen.questions}
        isClerk={mayRecordFor('council', actor.organisation.roles)}
        today={localDateOf(now)}
        reader={actor.name}
      />
    ),
  }),
})

const tabling = get({
  name: 'visitation.tabling',
  path: paths.tabling(':organisation', ':visit'),
  access: 'member',
  may: policy.readFinal,
  params: ofVisit,
  query: nothing,
  sample: finalSample,
  load: (tx, { actor, params }) => seeTabling(tx, actor, params.visit),
  render: ({ tablings }, { actor, params, form }) => ({
    title: 'College en raad',
    crumbs: readerCrumbs(params, actor.organisation.roles, 'College en raad'),
    body: (
      <TablingPage
        {...params}
        tablings={tablings}
        records={
          actor.organisation.isReadOnly
            ? []
            : tablingBodies.filter(body => mayRecordFor(body, actor.organisation.roles))
        }
        form={form}
      />
    ),
  }),
})

const record = post({
  name: 'visitation.recordTabling',
  path: paths.recordTabling(':organisation', ':visit', ':body'),
  access: 'member',
  may: policy.recordTabling,
  params: ofVisit.extend({ body: z.enum(tablingBodies) }),
  sample: {
    params: { ...finalSample.params, body: 'college' },
    form: { state: 'forInformation', on: '24-11-2026', version: '0' },
  },
  form: z.object({ state: z.enum(tablingStates), on: date(), version: version() }),
  act: (context, input, { params }) =>
    recordTabling(context, { visitId: params.visit, body: params.body, ...input }),
  location: (_, { params }) => `${paths.tabling(params.organisation, params.visit)}#${params.body}`,
  says: said.tablingRecorded,
  page: tabling,
})

export const tablingRoutes: readonly Route[] = [council, tabling, record]
