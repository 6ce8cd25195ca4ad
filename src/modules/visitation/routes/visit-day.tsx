// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { type LocalDate, localDateOf, parseLocalDate } from '../../../kernel/dates.ts'
import { formatDateWithWeekday } from '../../../kernel/dutch-dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import { may } from '../../../kernel/policy.ts'
import { attachmentHeaders } from '../../../platform/files/attachment.ts'
import { FILE_KINDS } from '../../../platform/files/file-kinds.ts'
import { id, nothing } from '../../../platform/http/fields.ts'
import { get } from '../../../platform/http/route.ts'
import { visitAccess } from '../actions/see-visit.ts'
import { seeDay, seeDayPack } from '../actions/visit-day/see-day.ts'
import { takesAlong, visitorsOf } from '../domain/visit-day.ts'
import { VisitDayPage } from '../pages/visit-day/day.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { dayPackName, makeDayPack } from '../reports/day-pack.ts'

/** A day in an address; anything else does not exist. */
const day = () =>
  z
    .string()
    .refine(text => parseLocalDate(text) !== undefined)
    .transform(text => text as LocalDate)

const sample = { params: { day: '2026-12-15' } }

const visitDay = get({
  name: 'visitation.visitDay',
  path: paths.visitDay(':organisation', ':day'),
  access: 'member',
  may: policy.seeVisit,
  params: z.object({ day: day() }),
  query: nothing,
  sample,
  load: async (tx, { actor, params, now }) => {
    const visits = await seeDay(tx, actor, params.day, now)
    if (visits.length === 0) throw new NotFound()
    const own = visits.filter(({ visit }) => takesAlong(visitAccess(actor, visit, now), visit))
    return { visits, own }
  },
  render: ({ visits, own }, { actor, params }) => {
    const { organisationId } = actor.organisation
    const makesForOthers = may(actor, policy.keepVisit)
    return {
      title: `Bezoekdag ${formatDateWithWeekday(params.day)}`,
      crumbs: [{ label: 'Werkvoorraad', href: paths.worklist(organisationId) }, { label: 'Bezoekdag' }],
      body: (
        <VisitDayPage
          organisation={organisationId}
          on={params.day}
          visits={visits}
          own={own.map(({ visit }) => visit.id)}
          self={actor.personId}
          others={makesForOthers ? visitorsOf(own).filter(one => one.id !== actor.personId) : []}
          mayKeep={makesForOthers}
        />
      ),
    }
  },
})

/** The papers of one reader for a day or for one visit of it; with a fresh proof of identity. */
const dayPack = get({
  name: 'visitation.dayPack',
  path: paths.dayPack(':organisation', ':day', ':reader'),
  access: 'member',
  may: policy.exportDossier,
  params: z.object({ day: day(), reader: id() }),
  query: z.object({ bezoek: id().optional().catch(undefined) }),
  gives: 'export',
  sample: { params: { ...sample.params, reader: '00000000-0000-4000-8000-000000000001' } },
  load: (tx, { actor, params, query, now }) =>
    seeDayPack(tx, actor, { on: params.day, reader: params.reader, visit: query.bezoek }, now),
  render: async (pack, { actor, now }) => {
    const copy = { date: localDateOf(now), organisation: actor.organisation.name }
    return new Response(new Uint8Array(await makeDayPack(pack, copy)), {
      headers: attachmentHeaders(dayPackName(pack), FILE_KINDS.pdf.mediaType),
    })
  },
})

export const visitDayRoutes = [visitDay, dayPack]
