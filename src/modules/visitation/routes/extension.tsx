// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { choice, date, nothing, optionalDate, prose, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { askExtension, markExtensionRead } from '../actions/extension/ask-extension.ts'
import { decideExtension } from '../actions/extension/decide-extension.ts'
import { findAskedExtension, seeOwnExtension } from '../actions/extension/find-asked.ts'
import { holdsUntil } from '../actions/round/holds-until.ts'
import { seeVisit } from '../actions/see-visit.ts'
import { visitCrumbs } from '../pages/dossier/visit-parts.tsx'
import { AskExtensionPage } from '../pages/extension/ask.tsx'
import { DecideExtensionPage } from '../pages/extension/decide.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getRound } from '../store/round.ts'
import { participationCrumbs } from './invitation/crumbs.ts'
import { ofVisit, sampleVisit } from './round/params.ts'

const askPage = get({
  name: 'visitation.askExtensionPage',
  path: paths.askExtension(':organisation', ':visit'),
  access: 'member',
  may: policy.askExtension,
  params: ofVisit,
  query: nothing,
  sample: sampleVisit,
  load: (tx, { params }) => seeOwnExtension(tx, params.visit),
  render: (view, { form }) => ({
    title: 'Vragen om meer tijd',
    crumbs: participationCrumbs(view.participation, 'Meer tijd'),
    body: <AskExtensionPage view={view} form={form} />,
  }),
})

const ask = post({
  name: 'visitation.askExtension',
  path: paths.askExtension(':organisation', ':visit'),
  access: 'member',
  may: policy.askExtension,
  params: ofVisit,
  sample: { ...sampleVisit, form: { until: '2026-12-17', reason: 'De CISO is ziek.' } },
  form: z.object({ until: date(), reason: prose(2000) }),
  act: (context, input, { params }) => askExtension(context, { ...input, visitId: params.visit }),
  location: (id, { actor }) => paths.askExtension(actor.organisation.organisationId, id),
  says: said.extensionAsked,
  page: askPage,
})

const read = post({
  name: 'visitation.extensionRead',
  path: paths.extensionRead(':organisation', ':visit'),
  access: 'member',
  may: policy.askExtension,
  params: ofVisit,
  sample: sampleVisit,
  form: nothing,
  act: (context, _, { params }) => markExtensionRead(context, { visitId: params.visit }),
  location: (id, { actor }) => paths.participation(actor.organisation.organisationId, id),
  says: said.extensionRead,
  page: askPage,
})

const decidePage = get({
  name: 'visitation.decideExtensionPage',
  path: paths.decideExtension(':organisation', ':visit'),
  access: 'member',
  may: policy.decideExtension,
  params: ofVisit,
  query: nothing,
  sample: sampleVisit,
  load: async (tx, { actor, params, now }) => {
    const visit = await seeVisit(tx, actor, params.visit, 'process', now)
    return {
      visit,
      asked: await findAskedExtension(tx, visit.id),
      dueOn: await holdsUntil(tx, visit, await getRound(tx, visit.roundId)),
    }
  },
  render: (found, { form }) => ({
    title: 'Meer tijd',
    crumbs: visitCrumbs(found.visit, 'Meer tijd'),
    body: <DecideExtensionPage {...found} form={form} />,
  }),
})

const decide = post({
  name: 'visitation.decideExtension',
  path: paths.decideExtension(':organisation', ':visit'),
  access: 'member',
  may: policy.decideExtension,
  params: ofVisit,
  sample: {
    ...sampleVisit,
    form: { granted: 'yes', until: '2026-12-17', reason: 'Dat past nog.', version: '1' },
  },
  form: z
    .object({
      granted: choice(['yes', 'no']),
      until: optionalDate(),
      reason: prose(2000),
      version: version(),
    })
    .superRefine(({ granted, until }, context) => {
      if (granted === 'yes' && until === null)
        context.addIssue({ code: 'custom', path: ['until'], params: { code: 'extensionUntilNeeded' } })
    }),
  act: (context, { granted, until, ...input }, { params }) =>
    decideExtension(context, {
      ...input,
      visitId: params.visit,
      until: granted === 'yes' ? until : null,
    }),
  location: (id, { actor }) => paths.visit(actor.organisation.organisationId, id),
  says: ({ granted }) => (granted === 'yes' ? said.extensionGranted : said.extensionNotGranted),
  page: decidePage,
})

/** Asking for more time, and answering it. */
export const extensionRoutes: readonly Route[] = [askPage, ask, read, decidePage, decide]
