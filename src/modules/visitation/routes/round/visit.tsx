// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../../kernel/dates.ts'
import { may } from '../../../../kernel/policy.ts'
import { listHandovers } from '../../../../platform/handover/store.ts'
import { choice, nothing, version } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { confirmAdministrator } from '../../actions/invitation/confirm-administrator.ts'
import { markHeld } from '../../actions/round/mark-held.ts'
import { seeVisit, visitAccess } from '../../actions/see-visit.ts'
import { maySeeContent } from '../../domain/access.ts'
import { dueDates } from '../../domain/due-dates.ts'
import type { AdmissionDocument, DelegationDocument } from '../../domain/handover-documents.ts'
import { workLines } from '../../domain/worklist.ts'
import { VisitPage } from '../../pages/round/visit.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { getRound } from '../../store/round.ts'
import { readVisitPast } from '../../store/visit-past.ts'
import { ofVisit, sampleVisit } from './params.ts'

export const visit = get({
  name: 'visitation.visit',
  path: paths.visit(':organisation', ':visit'),
  access: 'member',
  may: policy.seeVisit,
  params: ofVisit,
  query: nothing,
  sample: sampleVisit,
  load: async (tx, { actor, params, now }) => {
    const visit = await seeVisit(tx, actor, params.visit, 'process', now)
    return {
      visit,
      round: await getRound(tx, visit.roundId),
      handovers: await listHandovers(tx, visit.id, 'visitation.'),
      mayRead: maySeeContent(visitAccess(actor, visit, now), visit),
      past: await readVisitPast(tx, visit.id, may(actor, policy.seeVisitLog) ? 5 : 0),
    }
  },
  render: ({ visit, round, past, handovers, mayRead }, { actor, now, form }) => {
    const today = localDateOf(now)
    const lines = workLines([visit], () => round, today)
    const last = (kind: string) => handovers.findLast(one => one.kind === kind)
    const isSettled = last('visitation.administrator') !== undefined
    const admission = last('visitation.admission')?.document as AdmissionDocument | undefined
    return {
      title: `Bezoek aan ${visit.municipality.name}`,
      crumbs: [
        { label: 'Werkvoorraad', href: paths.worklist(actor.organisation.organisationId) },
        { label: visit.municipality.name },
      ],
      body: lines.map(line => (
        <VisitPage
          line={line}
          due={visit.visitOn === null ? {} : dueDates(visit.visitOn, round, visit.extended)}
          mergers={visit.mergers}
          history={past.history}
          delegation={last('visitation.delegation')?.document as DelegationDocument | undefined}
          received={handovers.map(one => ({ kind: one.kind, version: one.version, at: one.createdAt }))}
          administrator={isSettled ? undefined : admission}
          mayRead={mayRead}
          log={may(actor, policy.seeVisitLog) ? past.log : undefined}
          mayKeep={may(actor, policy.keepVisit)}
          today={today}
          form={form}
        />
      )),
    }
  },
})

const held = post({
  name: 'visitation.held',
  path: paths.held(':organisation', ':visit'),
  access: 'member',
  may: policy.keepVisit,
  params: ofVisit,
  sample: { ...sampleVisit, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, fields, { params }) => markHeld(context, { visitId: params.visit, version: fields.version }),
  location: (id, { actor }) => paths.visit(actor.organisation.organisationId, id),
  says: said.held,
  page: visit,
})

const administrator = post({
  name: 'visitation.administrator',
  path: paths.administrator(':organisation', ':visit'),
  access: 'member',
  may: policy.keepVisit,
  params: ofVisit,
  sample: { ...sampleVisit, form: { answer: 'yes' } },
  form: z.object({ answer: choice(['yes', 'no']) }),
  act: (context, fields, { params }) =>
    confirmAdministrator(context, { visitId: params.visit, isConfirmed: fields.answer === 'yes' }),
  location: (id, { actor }) => paths.visit(actor.organisation.organisationId, id),
  says: ({ answer }) => (answer === 'yes' ? said.administratorConfirmed : said.administratorRefused),
  page: visit,
})

export const visitRoutes = [visit, held, administrator]
