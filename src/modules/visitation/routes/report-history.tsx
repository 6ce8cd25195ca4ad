// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { perspectiveTexts, sectionTexts, summaryTexts } from '../../../../content/texts/report/sections.ts'
import { nothing, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { restoreParagraph, restorePerspective, restoreSummary } from '../actions/report/restore-text.ts'
import {
  seeParagraphHistory,
  seePerspectiveHistory,
  seeSummaryHistory,
} from '../actions/report/see-report.ts'
import { numberOf, type ReportView } from '../domain/report-view.ts'
import { writingProblem } from '../domain/report-writing.ts'
import { reportCrumbs } from '../pages/dossier/visit-parts.tsx'
import { TextHistoryPage } from '../pages/self-image/history.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import {
  heldSample,
  ofParagraph,
  ofPerspective,
  ofVisit,
  paragraphSample,
  perspectiveSample,
} from './report-route.ts'

const title = 'Eerdere versies'
const holding = z.object({ version: version() })

/** Where a version is put back, as long as the text may change. */
const restoring = (view: Pick<ReportView, 'turn'>, path: (version: string) => string) =>
  writingProblem(view.turn) ? undefined : (n: number) => path(String(n))

const ofParagraphPage = get({
  name: 'visitation.paragraphHistory',
  path: paths.paragraphHistory(':organisation', ':visit', ':paragraph'),
  access: 'member',
  may: policy.seeReport,
  params: ofParagraph,
  query: nothing,
  sample: paragraphSample,
  load: (tx, { actor, params, now }) => seeParagraphHistory(tx, actor, params.visit, params.paragraph, now),
  render: ({ view, paragraph, versions }, { params, form }) => ({
    title,
    crumbs: reportCrumbs(view.visit, title),
    body: (
      <TextHistoryPage
        title={`Eerdere versies van alinea ${numberOf(view.report?.paragraphs ?? [], paragraph.id)}`}
        label={sectionTexts[paragraph.section].title}
        versions={versions}
        restore={restoring(view, n =>
          paths.restoreParagraph(params.organisation, params.visit, paragraph.id, n),
        )}
        form={form}
      />
    ),
  }),
})

const backToParagraph = post({
  name: 'visitation.restoreParagraph',
  path: paths.restoreParagraph(':organisation', ':visit', ':paragraph', ':version'),
  access: 'member',
  may: policy.writeReport,
  params: ofParagraph.extend({ version: version() }),
  sample: { params: { ...paragraphSample.params, version: '1' }, form: { version: '1' } },
  form: holding,
  act: (context, { version: holds }, { params }) =>
    restoreParagraph(context, {
      visitId: params.visit,
      id: params.paragraph,
      version: params.version,
      holds,
    }),
  location: ({ id }, { params }) => paths.paragraph(params.organisation, params.visit, id),
  says: said.restored,
  page: ofParagraphPage,
})

const ofPerspectivePage = get({
  name: 'visitation.perspectiveHistory',
  path: paths.perspectiveHistory(':organisation', ':visit', ':perspective'),
  access: 'member',
  may: policy.seeReport,
  params: ofPerspective,
  query: nothing,
  sample: perspectiveSample,
  load: (tx, { actor, params, now }) =>
    seePerspectiveHistory(tx, actor, params.visit, params.perspective, now),
  render: ({ view, versions }, { params, form }) => ({
    title,
    crumbs: reportCrumbs(view.visit, title),
    body: (
      <TextHistoryPage
        title="Eerdere versies van dit perspectief"
        label={perspectiveTexts.title}
        versions={versions}
        restore={restoring(view, n =>
          paths.restorePerspective(params.organisation, params.visit, params.perspective, n),
        )}
        form={form}
      />
    ),
  }),
})

const backToPerspective = post({
  name: 'visitation.restorePerspective',
  path: paths.restorePerspective(':organisation', ':visit', ':perspective', ':version'),
  access: 'member',
  may: policy.writeReport,
  params: ofPerspective.extend({ version: version() }),
  sample: { params: { ...perspectiveSample.params, version: '1' }, form: { version: '1' } },
  form: holding,
  act: (context, { version: holds }, { params }) =>
    restorePerspective(context, {
      visitId: params.visit,
      id: params.perspective,
      version: params.version,
      holds,
    }),
  location: ({ id }, { params }) => paths.perspective(params.organisation, params.visit, id),
  says: said.restored,
  page: ofPerspectivePage,
})

const ofSummaryPage = get({
  name: 'visitation.summaryHistory',
  path: paths.summaryHistory(':organisation', ':visit'),
  access: 'member',
  may: policy.seeReport,
  params: ofVisit,
  query: nothing,
  sample: heldSample,
  load: (tx, { actor, params, now }) => seeSummaryHistory(tx, actor, params.visit, now),
  render: ({ view, versions }, { params, form }) => ({
    title,
    crumbs: reportCrumbs(view.visit, title),
    body: (
      <TextHistoryPage
        title="Eerdere versies van de samenvatting"
        label={summaryTexts.title}
        versions={versions}
        restore={restoring(view, n => paths.restoreSummary(params.organisation, params.visit, n))}
        form={form}
      />
    ),
  }),
})

const backToSummary = post({
  name: 'visitation.restoreSummary',
  path: paths.restoreSummary(':organisation', ':visit', ':version'),
  access: 'member',
  may: policy.writeReport,
  params: ofVisit.extend({ version: version() }),
  sample: { params: { ...heldSample.params, version: '2' }, form: { version: '2' } },
  form: holding,
  act: (context, { version: holds }, { params }) =>
    restoreSummary(context, { visitId: params.visit, version: params.version, holds }),
  location: (_, { params }) => paths.reportSummary(params.organisation, params.visit),
  says: said.restored,
  page: ofSummaryPage,
})

export const reportHistoryRoutes: readonly Route[] = [
  ofParagraphPage,
  backToParagraph,
  ofPerspectivePage,
  backToPerspective,
  ofSummaryPage,
  backToSummary,
]
