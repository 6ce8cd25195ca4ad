// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { choice, nothing, prose, version } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { decideReopening } from '../../actions/round/decide-reopening.ts'
import { seeVisit } from '../../actions/see-visit.ts'
import { findReopening } from '../../actions/self-image/after-handing-in.ts'
import { visitCrumbs } from '../../pages/dossier/visit-parts.tsx'
import { DecideReopeningPage } from '../../pages/round/reopening.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { ofVisit, sampleVisit } from './params.ts'

const page = get({
  name: 'visitation.decideReopeningPage',
  path: paths.decideReopening(':organisation', ':visit'),
  access: 'member',
  may: policy.decideReopening,
  params: ofVisit,
  query: nothing,
  sample: sampleVisit,
  load: async (tx, { actor, params, now }) => {
    const visit = await seeVisit(tx, actor, params.visit, 'process', now)
    return { visit, reopening: await findReopening(tx, visit.id) }
  },
  render: (found, { form }) => ({
    title: 'Heropening',
    crumbs: visitCrumbs(found.visit, 'Heropening'),
    body: <DecideReopeningPage {...found} form={form} />,
  }),
})

const decide = post({
  name: 'visitation.decideReopening',
  path: paths.decideReopening(':organisation', ':visit'),
  access: 'member',
  may: policy.decideReopening,
  params: ofVisit,
  sample: { ...sampleVisit, form: { granted: 'yes', reason: 'Nog twee weken tijd.', version: '1' } },
  form: z.object({ granted: choice(['yes', 'no']), reason: prose(2000), version: version() }),
  act: (context, { granted, reason, version }, { params }) =>
    decideReopening(context, { visitId: params.visit, version, isGranted: granted === 'yes', reason }),
  location: (id, { actor }) => paths.visit(actor.organisation.organisationId, id),
  says: ({ granted }) => (granted === 'yes' ? said.reopened : said.notReopened),
  page,
})

export const reopeningRoutes = [page, decide]
