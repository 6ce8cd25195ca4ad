// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { nothing } from '../../../platform/http/fields.ts'
import { get, type Route } from '../../../platform/http/route.ts'
import { seeEarlier, seeReceivedVersions } from '../actions/report/see-versions.ts'
import { versionLabel } from '../domain/report-document.ts'
import { VersionsPage } from '../pages/report/versions.tsx'
import { EarlierPage } from '../pages/sharing/earlier.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { makeReaderCopy, reportAnswer } from '../reports/report-files.ts'
import { ofVisit } from './report-route.ts'
import { finalSample, sharingCrumbs } from './sharing-route.ts'

const ofVersion = ofVisit.extend({ released: z.coerce.number().int().min(1).max(1000) })
const sample = { params: { visit: 'correctedVisit', released: '1' } }

const versions = get({
  name: 'visitation.receivedVersions',
  path: paths.receivedVersions(':organisation', ':visit'),
  access: 'member',
  may: policy.readDraft,
  params: ofVisit,
  query: nothing,
  sample: finalSample,
  load: (tx, { actor, params }) => seeReceivedVersions(tx, actor, params.visit),
  render: (versions, { params, actor }) => ({
    title: 'Versies en verschillen',
    crumbs: sharingCrumbs(params, 'Versies en verschillen'),
    body: (
      <VersionsPage
        versions={versions}
        municipality={versions.at(-1)?.document.municipality.name ?? actor.organisation.name}
        hrefOf={version => paths.earlierReport(params.organisation, params.visit, version)}
      />
    ),
  }),
})

const earlier = get({
  name: 'visitation.earlierReport',
  path: paths.earlierReport(':organisation', ':visit', ':released'),
  access: 'member',
  may: policy.readFinal,
  params: ofVersion,
  query: nothing,
  sample,
  load: (tx, { actor, params }) => seeEarlier(tx, actor, params.visit, params.released),
  render: (earlier, { params, actor }) => ({
    title: 'Ingetrokken verslag',
    crumbs: sharingCrumbs(params, 'Ingetrokken verslag'),
    body: (
      <EarlierPage
        organisation={params.organisation}
        visit={params.visit}
        earlier={earlier}
        reader={actor.name}
      />
    ),
  }),
})

const earlierFile = get({
  name: 'visitation.earlierFile',
  path: paths.earlierFile(':organisation', ':visit', ':released', 'exemplaar.pdf'),
  access: 'member',
  may: policy.readFinal,
  params: ofVersion,
  query: nothing,
  gives: 'readingCopy',
  sample,
  load: (tx, { actor, params }) => seeEarlier(tx, actor, params.visit, params.released),
  render: async ({ document, withdrawn, version, createdAt }, { actor }) => {
    const copy = { date: localDateOf(createdAt), version: versionLabel('final', version), withdrawn }
    return reportAnswer(
      document,
      version,
      await makeReaderCopy(document, { ...copy, reader: actor.name }),
      'pdf',
    )
  },
})

/** What the municipality reads of versions that were there before. */
export const earlierReportRoutes: readonly Route[] = [versions, earlier, earlierFile]
