// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { sectionTexts, summaryTexts } from '../../../../content/texts/report/sections.ts'
import { may } from '../../../kernel/policy.ts'
import { nothing } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { Link, Text } from '../../../platform/ui/index.ts'
import { addParagraph } from '../actions/report/add-paragraph.ts'
import { movePart } from '../actions/report/move-part.ts'
import { removePart } from '../actions/report/remove-part.ts'
import { saveParagraph } from '../actions/report/save-paragraph.ts'
import { saveSummary } from '../actions/report/save-summary.ts'
import { seeParagraph, seeReport } from '../actions/report/see-report.ts'
import { numberOf } from '../domain/report-view.ts'
import { reportCrumbs, visitCrumbs } from '../pages/dossier/visit-parts.tsx'
import { AddParagraphPage } from '../pages/report/add-paragraph.tsx'
import { EditTextPage } from '../pages/report/edit-text.tsx'
import { ParagraphTools } from '../pages/report/part-tools.tsx'
import { ReportPage } from '../pages/report/report.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { reportHistoryRoutes } from './report-history.tsx'
import { reportPerspectiveRoutes } from './report-perspectives.tsx'
import {
  block,
  heldSample,
  ofParagraph,
  ofPart,
  ofVisit,
  paragraphSample,
  section,
  summaryForm,
  textForm,
  toReport,
} from './report-route.ts'

export const report = get({
  name: 'visitation.report',
  path: paths.report(':organisation', ':visit'),
  access: 'member',
  may: policy.seeReport,
  params: ofVisit,
  query: nothing,
  sample: heldSample,
  load: (tx, { actor, params, now }) => seeReport(tx, actor, params.visit, now),
  render: (view, { actor, form }) => ({
    title: 'Verslag',
    crumbs: visitCrumbs(view.visit, 'Verslag'),
    body: (
      <ReportPage view={view} canWrite={may(actor, policy.writeReport)} reader={actor.name} form={form} />
    ),
  }),
})

const summary = get({
  name: 'visitation.reportSummary',
  path: paths.reportSummary(':organisation', ':visit'),
  access: 'member',
  may: policy.seeReport,
  params: ofVisit,
  query: nothing,
  sample: heldSample,
  load: (tx, { actor, params, now }) => seeReport(tx, actor, params.visit, now),
  render: (view, { params, form }) => ({
    title: summaryTexts.title,
    crumbs: reportCrumbs(view.visit, summaryTexts.title),
    body: (
      <EditTextPage
        title={summaryTexts.title}
        help={summaryTexts.help}
        label="Tekst van de samenvatting"
        action={paths.reportSummary(params.organisation, params.visit)}
        saved={{ body: view.report?.summary ?? '', version: view.report?.summaryVersion ?? 1 }}
        otherNames={view.otherNames}
        backHref={paths.report(params.organisation, params.visit)}
        form={form}
        optional
      >
        <Text>
          <Link href={paths.summaryHistory(params.organisation, params.visit)}>Eerdere versies</Link>
        </Text>
      </EditTextPage>
    ),
  }),
})

const keepSummary = post({
  name: 'visitation.saveSummary',
  path: paths.reportSummary(':organisation', ':visit'),
  access: 'member',
  may: policy.writeReport,
  params: ofVisit,
  sample: { ...heldSample, form: { body: 'Drie zinnen.', version: '1' } },
  form: summaryForm,
  act: (context, input, { params }) => saveSummary(context, { visitId: params.visit, ...input }),
  location: toReport,
  says: said.summaryKept,
  page: summary,
  json: ({ version }) => ({ version }),
})

const newParagraph = get({
  name: 'visitation.newParagraph',
  path: paths.addParagraph(':organisation', ':visit'),
  access: 'member',
  may: policy.writeReport,
  params: ofVisit,
  query: z.object({ deel: section.catch('heard'), bouwsteen: block }),
  sample: heldSample,
  load: (tx, { actor, params, now }) => seeReport(tx, actor, params.visit, now),
  render: ({ visit }, { params, query, form }) => {
    const chosen = section.catch(query.deel).parse(form.value('section'))
    return {
      title: 'Alinea toevoegen',
      crumbs: reportCrumbs(visit, 'Alinea toevoegen'),
      body: <AddParagraphPage {...params} section={chosen} start={query.bouwsteen} form={form} />,
    }
  },
})

const insertParagraph = post({
  name: 'visitation.addParagraph',
  path: paths.addParagraph(':organisation', ':visit'),
  access: 'member',
  may: policy.writeReport,
  params: ofVisit,
  sample: { ...heldSample, form: { section: 'heard', body: 'Het college sprak erover.' } },
  form: textForm.omit({ version: true }).extend({ section }),
  act: (context, input, { params }) => addParagraph(context, { visitId: params.visit, ...input }),
  location: ({ id }, { params }) => `${paths.report(params.organisation, params.visit)}#alinea-${id}`,
  says: said.paragraphAdded,
  page: newParagraph,
})

const paragraph = get({
  name: 'visitation.paragraph',
  path: paths.paragraph(':organisation', ':visit', ':paragraph'),
  access: 'member',
  may: policy.seeReport,
  params: ofParagraph,
  query: nothing,
  sample: paragraphSample,
  load: (tx, { actor, params, now }) => seeParagraph(tx, actor, params.visit, params.paragraph, now),
  render: ({ view, paragraph }, { params, form }) => {
    const number = numberOf(view.report?.paragraphs ?? [], paragraph.id)
    return {
      title: `Alinea ${number}`,
      crumbs: reportCrumbs(view.visit, `Alinea ${number}`),
      body: (
        <EditTextPage
          title={`Alinea ${number}: ${sectionTexts[paragraph.section].title}`}
          help={sectionTexts[paragraph.section].help}
          label={`Tekst van alinea ${number}`}
          action={paths.paragraph(params.organisation, params.visit, paragraph.id)}
          saved={paragraph}
          otherNames={view.otherNames}
          backHref={paths.report(params.organisation, params.visit)}
          form={form}
        >
          <ParagraphTools view={view} id={paragraph.id} what={`alinea ${number}`} form={form} />
        </EditTextPage>
      ),
    }
  },
})

const keepParagraph = post({
  name: 'visitation.saveParagraph',
  path: paths.paragraph(':organisation', ':visit', ':paragraph'),
  access: 'member',
  may: policy.writeReport,
  params: ofParagraph,
  sample: { ...paragraphSample, form: { body: 'Het college sprak er drie keer over.', version: '1' } },
  form: textForm,
  act: (context, input, { params }) =>
    saveParagraph(context, { visitId: params.visit, id: params.paragraph, ...input }),
  location: ({ id }, { params }) => paths.paragraph(params.organisation, params.visit, id),
  says: said.paragraphKept,
  page: paragraph,
  json: ({ version }) => ({ version }),
})

const move = post({
  name: 'visitation.movePart',
  path: paths.movePart(':organisation', ':visit', ':part'),
  access: 'member',
  may: policy.writeReport,
  params: ofPart,
  sample: { params: { visit: 'heldVisit', part: 'heldParagraph' }, form: { richting: 'down' } },
  form: z.object({ richting: z.enum(['up', 'down']) }),
  act: (context, { richting }, { params }) =>
    movePart(context, { visitId: params.visit, id: params.part, direction: richting }),
  location: toReport,
  says: said.partMoved,
  page: report,
})

const remove = post({
  name: 'visitation.removePart',
  path: paths.removePart(':organisation', ':visit', ':part'),
  access: 'member',
  may: policy.writeReport,
  params: ofPart,
  sample: { params: { visit: 'heldVisit', part: 'heldParagraph' } },
  form: nothing,
  act: (context, _, { params }) => removePart(context, { visitId: params.visit, id: params.part }),
  location: toReport,
  says: said.partRemoved,
  page: report,
})

export const reportWritingRoutes: readonly Route[] = [
  report,
  summary,
  keepSummary,
  newParagraph,
  insertParagraph,
  paragraph,
  keepParagraph,
  move,
  remove,
  ...reportPerspectiveRoutes,
  ...reportHistoryRoutes,
]
