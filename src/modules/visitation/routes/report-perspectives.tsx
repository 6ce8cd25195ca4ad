// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { nothing, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { addPerspective } from '../actions/report/add-perspective.ts'
import { savePerspective } from '../actions/report/save-perspective.ts'
import { seePerspectiveOf, seeReport } from '../actions/report/see-report.ts'
import { reportCrumbs } from '../pages/dossier/visit-parts.tsx'
import { PerspectiveTools } from '../pages/report/part-tools.tsx'
import { PerspectivePage } from '../pages/report/perspective.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import {
  block,
  heldSample,
  ofPerspective,
  ofVisit,
  perspectiveForm,
  perspectiveSample,
  toReport,
} from './report-route.ts'

const title = 'Handelingsperspectief'
const example = { title: 'Wijs een vervanger aan', topic: 't14', body: 'Begin met meelopen.' }

const newPerspective = get({
  name: 'visitation.newPerspective',
  path: paths.addPerspective(':organisation', ':visit'),
  access: 'member',
  may: policy.writeReport,
  params: ofVisit,
  query: z.object({ bouwsteen: block }),
  sample: heldSample,
  load: (tx, { actor, params, now }) => seeReport(tx, actor, params.visit, now),
  render: (view, { query, form }) => ({
    title,
    crumbs: reportCrumbs(view.visit, title),
    body: <PerspectivePage view={view} start={query.bouwsteen} form={form} />,
  }),
})

const insertPerspective = post({
  name: 'visitation.addPerspective',
  path: paths.addPerspective(':organisation', ':visit'),
  access: 'member',
  may: policy.writeReport,
  params: ofVisit,
  sample: { ...heldSample, form: example },
  form: perspectiveForm,
  act: (context, input, { params }) => addPerspective(context, { visitId: params.visit, ...input }),
  location: (_, request) => `${toReport(_, request)}#perspectieven`,
  says: said.perspectiveAdded,
  page: newPerspective,
})

const perspective = get({
  name: 'visitation.perspective',
  path: paths.perspective(':organisation', ':visit', ':perspective'),
  access: 'member',
  may: policy.seeReport,
  params: ofPerspective,
  query: nothing,
  sample: perspectiveSample,
  load: (tx, { actor, params, now }) => seePerspectiveOf(tx, actor, params.visit, params.perspective, now),
  render: ({ view, perspective }, { form }) => {
    const tools = { view, id: perspective.id, what: 'dit perspectief', form }
    return {
      title,
      crumbs: reportCrumbs(view.visit, title),
      body: (
        <PerspectivePage view={view} perspective={perspective} form={form}>
          <PerspectiveTools {...tools} />
        </PerspectivePage>
      ),
    }
  },
})

const keepPerspective = post({
  name: 'visitation.savePerspective',
  path: paths.perspective(':organisation', ':visit', ':perspective'),
  access: 'member',
  may: policy.writeReport,
  params: ofPerspective,
  sample: { ...perspectiveSample, form: { ...example, version: '1' } },
  form: perspectiveForm.extend({ version: version() }),
  act: (context, input, { params }) =>
    savePerspective(context, { visitId: params.visit, id: params.perspective, ...input }),
  location: ({ id }, { params }) => paths.perspective(params.organisation, params.visit, id),
  says: said.perspectiveKept,
  page: perspective,
  json: ({ version }) => ({ version }),
})

export const reportPerspectiveRoutes: readonly Route[] = [
  newPerspective,
  insertPerspective,
  perspective,
  keepPerspective,
]
