// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { id, line, nothing, tick } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { dropWorklist, keepWorklist, renameWorklist } from '../../actions/worklist/keep-worklist.ts'
import { filterOf } from '../../domain/kept-worklist.ts'
import { KeptWorklistsPage } from '../../pages/worklist/lists.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { listKeptWorklists } from '../../store/kept-worklist.ts'
import { sampleVisit } from './params.ts'

const keeping = { access: 'member', may: policy.actOnMany } as const

const lists = get({
  ...keeping,
  name: 'visitation.keptWorklists',
  path: paths.keptWorklists(':organisation'),
  params: nothing,
  query: nothing,
  sample: {},
  load: tx => listKeptWorklists(tx),
  render: (kept, { actor, form, url }) => {
    const { organisationId } = actor.organisation
    return {
      title: 'Bewaarde lijsten',
      crumbs: [
        { label: 'Werkvoorraad', href: paths.worklist(organisationId) },
        { label: 'Bewaarde lijsten' },
      ],
      body: (
        <KeptWorklistsPage
          organisation={organisationId}
          lists={kept}
          query={form.value('query', filterOf(url.search))}
          form={form}
        />
      ),
    }
  },
})

const keep = post({
  ...keeping,
  name: 'visitation.keepWorklist',
  path: paths.keptWorklists(':organisation'),
  params: nothing,
  sample: { form: { name: 'Over tijd', query: 'termijn=overdue' } },
  form: z.object({ name: line(80), query: z.string().max(500), shared: tick() }),
  act: (context, { name, query, shared }) => keepWorklist(context, { name, query, isShared: shared }),
  location: (_, { actor }) => paths.keptWorklists(actor.organisation.organisationId),
  says: said.worklistKept,
  page: lists,
})

const change = post({
  ...keeping,
  name: 'visitation.changeKeptWorklist',
  path: paths.keptWorklist(':organisation', ':keptList'),
  params: z.object({ keptList: id() }),
  sample: { params: { keptList: sampleVisit.params.visit }, form: { name: 'Te laat' } },
  form: z.object({ name: line(80), weg: tick() }),
  act: (context, { name, weg }, { params }) =>
    weg ? dropWorklist(context, params.keptList) : renameWorklist(context, { id: params.keptList, name }),
  location: (_, { actor }) => paths.keptWorklists(actor.organisation.organisationId),
  says: ({ weg }) => (weg ? said.worklistDropped : said.worklistRenamed),
  page: lists,
})

export const keptWorklistRoutes = [lists, keep, change]
