// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { nothing, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { restoreVerdict } from '../actions/report/answer-reaction.ts'
import { seeVerdicts } from '../actions/report/see-report.ts'
import { writingProblem } from '../domain/report-writing.ts'
import { reportCrumbs } from '../pages/dossier/visit-parts.tsx'
import { verdictInWords } from '../pages/report/words.ts'
import { TextHistoryPage } from '../pages/self-image/history.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ofParagraph } from './report-route.ts'

const sample = { params: { visit: 'reactedVisit', paragraph: 'reactedParagraph' } }

const verdicts = get({
  name: 'visitation.verdictHistory',
  path: paths.verdictHistory(':organisation', ':visit', ':paragraph'),
  access: 'member',
  may: policy.seeReport,
  params: ofParagraph,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => seeVerdicts(tx, actor, params.visit, params.paragraph, now),
  render: ({ visit, number, turn, versions }, { params, form }) => ({
    title: 'Eerdere versies',
    crumbs: reportCrumbs(visit, 'Antwoord'),
    body: (
      <TextHistoryPage
        title="Eerdere versies van uw antwoord"
        label={`Op de reactie bij alinea ${number}`}
        versions={versions.map(one => ({ ...one, body: verdictInWords(one) }))}
        restore={
          writingProblem(turn)
            ? undefined
            : n => paths.restoreVerdict(params.organisation, params.visit, params.paragraph, n)
        }
        form={form}
      />
    ),
  }),
})

const backToVerdict = post({
  name: 'visitation.restoreVerdict',
  path: paths.restoreVerdict(':organisation', ':visit', ':paragraph', ':n'),
  access: 'member',
  may: policy.writeReport,
  params: ofParagraph.extend({ n: version() }),
  sample: { params: { ...sample.params, n: '1' }, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, { version }, { params }) =>
    restoreVerdict(context, {
      visitId: params.visit,
      paragraph: params.paragraph,
      version: params.n,
      holds: version,
    }),
  location: ({ paragraph }, { params }) =>
    `${paths.report(params.organisation, params.visit)}#alinea-${paragraph}`,
  says: said.restored,
  page: verdicts,
})

export const verdictHistoryRoutes: readonly Route[] = [verdicts, backToVerdict]
