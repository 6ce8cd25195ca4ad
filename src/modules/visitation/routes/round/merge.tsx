// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { line, nothing, prose, version } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { mergeVisit, seeSuccessors } from '../../actions/round/merge-visit.ts'
import { seeVisit } from '../../actions/see-visit.ts'
import { MergePage } from '../../pages/round/merge.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { ofVisit, sampleVisit } from './params.ts'

const merging = { access: 'member', may: policy.keepVisit, params: ofVisit } as const

const page = get({
  ...merging,
  name: 'visitation.mergePage',
  path: paths.merge(':organisation', ':visit'),
  query: nothing,
  sample: sampleVisit,
  load: async (tx, { actor, params, now }) => {
    const visit = await seeVisit(tx, actor, params.visit, 'process', now)
    return { visit, successors: await seeSuccessors(tx, visit, now) }
  },
  render: ({ visit, successors }, { form }) => ({
    title: 'Samengaan met een andere gemeente',
    crumbs: [
      { label: 'Werkvoorraad', href: paths.worklist(visit.committeeId) },
      { label: visit.municipality.name, href: paths.visit(visit.committeeId, visit.id) },
      { label: 'Samengaan' },
    ],
    body: <MergePage visit={visit} successors={successors} form={form} />,
  }),
})

const merge = post({
  ...merging,
  name: 'visitation.merge',
  path: paths.merge(':organisation', ':visit'),
  sample: {
    ...sampleVisit,
    form: { successor: 'gm9010', reason: 'De gemeenten gaan samen.', version: '1' },
  },
  form: z.object({ successor: line(31), reason: prose(2_000), version: version() }),
  act: (context, fields, { params }) => mergeVisit(context, { ...fields, visitId: params.visit }),
  location: (into, { actor }) => paths.visit(actor.organisation.organisationId, into),
  says: said.visitMerged,
  page,
})

export const mergeRoutes = [page, merge]
