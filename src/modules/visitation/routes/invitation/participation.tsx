// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { may } from '../../../../kernel/policy.ts'
import { listHandovers } from '../../../../platform/handover/store.ts'
import { nothing } from '../../../../platform/http/fields.ts'
import { get } from '../../../../platform/http/route.ts'
import { listReadable } from '../../actions/sharing/see-received.ts'
import { contactTold } from '../../domain/contact.ts'
import type { ScheduleDocument } from '../../domain/handover-documents.ts'
import { mayReadFinal } from '../../domain/report-sharing.ts'
import { ParticipationPage } from '../../pages/invitation/participation.tsx'
import { ParticipationsPage } from '../../pages/invitation/participations.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { listColleagues } from '../../store/colleague.ts'
import { listDelegates } from '../../store/delegation.ts'
import { listParticipations } from '../../store/participation.ts'
import { getShared } from '../../store/sharing.ts'
import { ofVisit, sampleVisit } from '../round/params.ts'

const participations = get({
  name: 'visitation.participations',
  path: paths.participations(':organisation'),
  access: 'member',
  may: policy.seeParticipations,
  params: nothing,
  query: nothing,
  sample: {},
  load: (tx, { actor }) =>
    may(actor, policy.seeParticipation) ? listParticipations(tx) : listReadable(tx, actor),
  render: (participations, { actor }) => ({
    title: 'Visitatie',
    body: (
      <ParticipationsPage
        organisation={actor.organisation.organisationId}
        participations={participations}
        seesWhole={may(actor, policy.seeParticipation)}
      />
    ),
  }),
})

const participation = get({
  name: 'visitation.participation',
  path: paths.participation(':organisation', ':visit'),
  access: 'member',
  may: policy.seeParticipation,
  params: ofVisit,
  query: nothing,
  sample: sampleVisit,
  load: async (tx, { params, now }) => {
    const { participation, shares } = await getShared(tx, params.visit)
    const colleagues = await listColleagues(tx, localDateOf(now))
    return {
      participation,
      coordinator: colleagues.find(one => one.id === participation.coordinatorId),
      delegates: await listDelegates(tx, params.visit),
      handovers: await listHandovers(tx, params.visit, 'visitation.'),
      shares,
    }
  },
  render: ({ participation, coordinator, delegates, handovers, shares }, { actor }) => ({
    title: `Visitatie, ${participation.roundName}`,
    crumbs: [
      { label: 'Visitatie', href: paths.participations(participation.organisationId) },
      { label: participation.roundName },
    ],
    body: (
      <ParticipationPage
        participation={participation}
        coordinator={coordinator}
        delegates={delegates}
        schedule={
          handovers.findLast(one => one.kind === 'visitation.schedule')?.document as
            | ScheduleDocument
            | undefined
        }
        contact={contactTold(handovers)}
        documents={handovers.map(one => ({ kind: one.kind, version: one.version, at: one.createdAt }))}
        rights={{
          mayAnswer: may(actor, policy.answerInvitation),
          mayName: may(actor, policy.nameDelegation),
          mayInvite: may(actor, policy.inviteColleague),
          mayAnswerSlots: may(actor, policy.answerSlots),
          maySeeSelfImage: may(actor, policy.seeSelfImage),
          maySeeHandedOut: may(actor, policy.seeHandedOut),
          mayAskReopening: may(actor, policy.askReopening),
          mayAskExtension: may(actor, policy.askExtension),
          mayReadDraft: may(actor, policy.readDraft),
          mayReadFinal: mayReadFinal(actor.organisation.roles, shares),
          maySeeFollowUp: may(actor, policy.seeFollowUp) && mayReadFinal(actor.organisation.roles, shares),
        }}
      />
    ),
  }),
})

export const participationRoutes = [participations, participation]
