// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../../kernel/dates.ts'
import {
  choice,
  date,
  id,
  line,
  nothing,
  optionalLine,
  optionalProse,
  prose,
  ticks,
  version,
} from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { endTie } from '../../actions/round/end-tie.ts'
import { recordTie } from '../../actions/round/record-tie.ts'
import { scheduleVisit } from '../../actions/round/schedule-visit.ts'
import { setMembers } from '../../actions/round/set-members.ts'
import { setState } from '../../actions/round/set-state.ts'
import { seeVisit } from '../../actions/see-visit.ts'
import { mayBeAssigned } from '../../domain/composition.ts'
import { movesByHand } from '../../domain/set-aside.ts'
import type { Visit } from '../../domain/visit.ts'
import { visitStates } from '../../domain/visit-states.ts'
import { MembersPage } from '../../pages/round/members.tsx'
import { SchedulePage } from '../../pages/round/schedule.tsx'
import { StatePage } from '../../pages/round/state.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { listCommittee, listTied } from '../../store/committee.ts'
import { getComposition } from '../../store/composition.ts'
import { listVisitStates } from '../../store/visit.ts'
import { ofVisit, sampleVisit } from './params.ts'
import { tieFields } from './ties.tsx'

/** What the pages of one visit have in common. */
const aboutVisit = { access: 'member', may: policy.keepVisit, params: ofVisit } as const

const crumbs = (visit: Visit, label: string) => [
  { label: 'Werkvoorraad', href: paths.worklist(visit.committeeId) },
  { label: visit.municipality.name, href: paths.visit(visit.committeeId, visit.id) },
  { label },
]

/** A half-day that was picked, in an address. */
const picked = (max: number) => z.string().max(max).default('').catch('')

const schedulePage = get({
  ...aboutVisit,
  name: 'visitation.schedulePage',
  path: paths.schedule(':organisation', ':visit'),
  query: z.object({ dag: picked(10), deel: picked(8) }),
  sample: sampleVisit,
  load: (tx, { actor, params, now }) => seeVisit(tx, actor, params.visit, 'process', now),
  render: (visit, { form, query }) => ({
    title: 'Dag van het bezoek',
    crumbs: crumbs(visit, 'Dag van het bezoek'),
    body: <SchedulePage visit={visit} picked={{ on: query.dag, part: query.deel }} form={form} />,
  }),
})

const schedule = post({
  ...aboutVisit,
  name: 'visitation.schedule',
  path: paths.schedule(':organisation', ':visit'),
  sample: {
    ...sampleVisit,
    form: {
      visitOn: '2027-02-04',
      at: '10.00 uur',
      place: 'Gemeentehuis',
      address: 'Dorpsstraat 1, Heidebrink',
      programme: '10.00 Ontvangst',
      reason: '',
      version: '1',
    },
  },
  form: z.object({
    visitOn: date(),
    at: line(60),
    place: line(200),
    address: optionalLine(200),
    programme: optionalProse(2_000),
    reason: optionalProse(2_000),
    version: version(),
  }),
  act: (context, fields, { params }) => scheduleVisit(context, { ...fields, visitId: params.visit }),
  location: (visit, { actor }) => paths.visit(actor.organisation.organisationId, visit),
  says: said.scheduled,
  page: schedulePage,
})

const membersPage = get({
  ...aboutVisit,
  name: 'visitation.membersPage',
  path: paths.members(':organisation', ':visit'),
  query: nothing,
  sample: sampleVisit,
  load: async (tx, { actor, params, now }) => {
    const visit = await seeVisit(tx, actor, params.visit, 'process', now)
    return {
      visit,
      committee: await listCommittee(tx, now),
      tied: await listTied(tx, visit.municipality.id),
      seats: (await getComposition(tx, visit.roundId)).seats,
    }
  },
  render: ({ visit, committee, tied, seats }, { form, now }) => ({
    title: 'Leden bij het bezoek',
    crumbs: crumbs(visit, 'Leden bij het bezoek'),
    body: (
      <MembersPage
        visit={visit}
        committee={committee}
        tied={tied}
        isSeated={one => mayBeAssigned(one, seats, visit.visitOn ?? localDateOf(now))}
        form={form}
      />
    ),
  }),
})

const members = post({
  ...aboutVisit,
  name: 'visitation.members',
  path: paths.members(':organisation', ':visit'),
  sample: { ...sampleVisit, form: { version: '1' } },
  form: z.object({ members: ticks(20), version: version() }),
  act: (context, fields, { params }) => setMembers(context, { ...fields, visitId: params.visit }),
  location: (visit, { actor }) => paths.visit(actor.organisation.organisationId, visit),
  says: said.membersSet,
  page: membersPage,
})

const tie = post({
  ...aboutVisit,
  name: 'visitation.tie',
  path: paths.tie(':organisation', ':visit'),
  sample: {
    ...sampleVisit,
    form: { person: sampleVisit.params.visit, kind: 'worked', ground: 'Was er wethouder.' },
  },
  form: z.object({ person: id(), ...tieFields }),
  act: (context, fields, { params }) => recordTie(context, { ...fields, visitId: params.visit }),
  location: (round, { actor }) => paths.round(actor.organisation.organisationId, round),
  says: said.tieRecorded,
  page: membersPage,
})

const untie = post({
  ...aboutVisit,
  name: 'visitation.endTie',
  path: paths.endTie(':organisation', ':visit'),
  sample: { ...sampleVisit, form: { person: sampleVisit.params.visit } },
  form: z.object({ person: id() }),
  act: (context, fields, { params }) => endTie(context, { ...fields, visitId: params.visit }),
  location: (visit, { actor }) => paths.members(actor.organisation.organisationId, visit),
  says: said.tieEnded,
  page: membersPage,
})

const statePage = get({
  ...aboutVisit,
  name: 'visitation.statePage',
  path: paths.visitState(':organisation', ':visit'),
  query: nothing,
  sample: sampleVisit,
  load: async (tx, { actor, params, now }) => ({
    visit: await seeVisit(tx, actor, params.visit, 'process', now),
    history: await listVisitStates(tx, params.visit),
  }),
  render: ({ visit, history }, { form }) => ({
    title: 'Stilzetten of beëindigen',
    crumbs: crumbs(visit, 'Stilzetten of beëindigen'),
    body: (
      <StatePage
        visit={visit}
        moves={movesByHand(
          visit.state,
          history.map(one => one.state),
        )}
        form={form}
      />
    ),
  }),
})

const state = post({
  ...aboutVisit,
  name: 'visitation.state',
  path: paths.visitState(':organisation', ':visit'),
  sample: { ...sampleVisit, form: { to: 'paused', reason: 'De gemeente fuseert.', version: '1' } },
  form: z.object({ to: choice(visitStates), reason: prose(2_000), version: version() }),
  act: (context, fields, { params }) => setState(context, { ...fields, visitId: params.visit }),
  location: (visit, { actor }) => paths.visit(actor.organisation.organisationId, visit),
  says: said.stateChanged,
  page: statePage,
})

export const planningRoutes = [schedulePage, schedule, membersPage, members, tie, untie, statePage, state]
