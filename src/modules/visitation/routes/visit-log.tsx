// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { may } from '../../../kernel/policy.ts'
import { listVersions } from '../../../platform/history/history.ts'
import { choice, date, id, nothing, pageNumber, prose, version } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { seeVisit } from '../actions/see-visit.ts'
import { correctLog, logContact, restoreLog } from '../actions/visit-log/keep-log.ts'
import type { Visit } from '../domain/visit.ts'
import { logKinds, logRoles, logSubject } from '../domain/visit-log.ts'
import { TextHistoryPage } from '../pages/self-image/history.tsx'
import { LogEntryPage } from '../pages/visit-log/entry.tsx'
import { VisitLogPage } from '../pages/visit-log/log.tsx'
import { logInWords } from '../pages/visit-log/words.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getLogEntry, listLog } from '../store/visit-log.ts'
import { ofVisit, sampleVisit } from './round/params.ts'

const pageSize = 25

const crumbs = (visit: Visit, ...labels: string[]) => [
  { label: 'Werkvoorraad', href: paths.worklist(visit.committeeId) },
  { label: visit.municipality.name, href: paths.visit(visit.committeeId, visit.id) },
  { label: 'Logboek', ...(labels.length > 0 && { href: paths.visitLog(visit.committeeId, visit.id) }) },
  ...labels.map(label => ({ label })),
]

const log = get({
  name: 'visitation.visitLog',
  path: paths.visitLog(':organisation', ':visit'),
  access: 'member',
  may: policy.seeVisitLog,
  params: ofVisit,
  query: z.object({ bladzijde: pageNumber() }),
  sample: sampleVisit,
  load: async (tx, { actor, params, query, now }) => {
    const visit = await seeVisit(tx, actor, params.visit, 'process', now)
    return { visit, log: await listLog(tx, visit.id, query.bladzijde, pageSize) }
  },
  render: (data, { actor, form, now }) => ({
    title: `Logboek van ${data.visit.municipality.name}`,
    crumbs: crumbs(data.visit),
    body: (
      <VisitLogPage
        {...data}
        mayKeep={may(actor, policy.keepVisitLog)}
        today={localDateOf(now)}
        form={form}
      />
    ),
  }),
})

const draft = z.object({
  happenedOn: date(),
  kind: choice(logKinds),
  withRole: choice(logRoles),
  body: prose(1_000),
})
const sampleDraft = {
  happenedOn: '2026-11-20',
  kind: 'phone',
  withRole: 'coordinator',
  body: 'Vroeg naar de zaal.',
}

const write = post({
  name: 'visitation.logContact',
  path: paths.visitLog(':organisation', ':visit'),
  access: 'member',
  may: policy.keepVisitLog,
  params: ofVisit,
  sample: { ...sampleVisit, form: sampleDraft },
  form: draft,
  act: (context, fields, { params }) => logContact(context, { visitId: params.visit, draft: fields }),
  location: ({ visitId }, { actor }) => paths.visitLog(actor.organisation.organisationId, visitId),
  says: said.logged,
  page: log,
})

const aboutEntry = {
  access: 'member',
  may: policy.keepVisitLog,
  params: ofVisit.extend({ entry: id() }),
} as const
const sampleEntry = { params: { ...sampleVisit.params, entry: sampleVisit.params.visit } }

const entry = get({
  ...aboutEntry,
  name: 'visitation.logEntry',
  path: paths.logEntry(':organisation', ':visit', ':entry'),
  query: nothing,
  sample: sampleEntry,
  load: async (tx, { actor, params, now }) => ({
    visit: await seeVisit(tx, actor, params.visit, 'process', now),
    entry: await getLogEntry(tx, params.visit, params.entry),
  }),
  render: (data, { form }) => ({
    title: 'Een regel verbeteren',
    crumbs: crumbs(data.visit, 'Verbeteren'),
    body: <LogEntryPage {...data} form={form} />,
  }),
})

const correct = post({
  ...aboutEntry,
  name: 'visitation.correctLog',
  path: paths.logEntry(':organisation', ':visit', ':entry'),
  sample: { ...sampleEntry, form: { ...sampleDraft, version: '1' } },
  form: draft.extend({ version: version() }),
  act: (context, { version: holds, ...fields }, { params }) =>
    correctLog(context, { visitId: params.visit, entry: params.entry, holds, draft: fields }),
  location: ({ visitId }, { actor }) => paths.visitLog(actor.organisation.organisationId, visitId),
  says: said.logCorrected,
  page: entry,
})

const history = get({
  ...aboutEntry,
  may: policy.seeVisitLog,
  name: 'visitation.logHistory',
  path: paths.logHistory(':organisation', ':visit', ':entry'),
  query: nothing,
  sample: sampleEntry,
  load: async (tx, { actor, params, now }) => {
    const visit = await seeVisit(tx, actor, params.visit, 'process', now)
    const stored = await getLogEntry(tx, visit.id, params.entry)
    return { visit, entry: stored, versions: await listVersions(tx, logSubject(stored.id)) }
  },
  render: ({ visit, entry: stored, versions }, { actor, form }) => ({
    title: 'Eerdere versies van de regel',
    crumbs: crumbs(visit, 'Eerdere versies'),
    body: (
      <TextHistoryPage
        title="Eerdere versies van de regel"
        label={`Uit het logboek van ${visit.municipality.name}.`}
        versions={versions.map(one => ({ ...one, body: logInWords(one) }))}
        holds={stored.version}
        byLine
        restore={
          may(actor, policy.keepVisitLog)
            ? n => paths.restoreLog(visit.committeeId, visit.id, stored.id, n)
            : undefined
        }
        form={form}
      />
    ),
  }),
})

const restore = post({
  ...aboutEntry,
  name: 'visitation.restoreLog',
  path: paths.restoreLog(':organisation', ':visit', ':entry', ':n'),
  params: aboutEntry.params.extend({ n: version() }),
  sample: { params: { ...sampleEntry.params, n: '1' }, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, { version: holds }, { params }) =>
    restoreLog(context, { visitId: params.visit, entry: params.entry, holds, version: params.n }),
  location: ({ visitId }, { actor }) => paths.visitLog(actor.organisation.organisationId, visitId),
  says: said.logCorrected,
  page: history,
})

export const visitLogRoutes = [log, write, entry, correct, history, restore]
